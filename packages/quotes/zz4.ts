import { prepare } from "@qawl/arabic";
import { isVerb } from "./src/lexicon/word-kinds.ts";
import { readDocument } from "./src/reading/read-document.ts";
import { actingSubject, actorBefore } from "./src/source/initial-subject.ts";

const t =
  "وطمأن الوزير العراقي نظيره بأن النهج يسير.\n\nوقام كارتر بزيارة لقوات جهاز مكافحة الإرهاب؛ حيث شاهد عناصرها الذين ارتدوا زيًا أسود أثناء تدريبهم على إطلاق النار على نماذج أهداف. وأشاد بالقوات الخاصة العراقية وعبّر عن أسفه لسقوط قتلى.";
const r = readDocument(prepare(t));
for (let i = 0; i < r.tokens.length; i++)
  if (/^واشاد|^وعبر/.test(r.forms[i]!))
    console.log(r.forms[i], isVerb("وقام"), actorBefore(r, i), r.sentenceOf[i]);
console.log(r.document.sentences.map((s) => r.forms[s.firstToken]));
