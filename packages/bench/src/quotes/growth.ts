/**
 * Whether the processor time of finding and linking grows as the text does: eight times the text of units that a careless rule would look
 * through again and again. Linear is 8, quadratic 64.
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/quotes/growth.ts
 */
import { createRegistry, link } from "@qawl/actors";
import { prepare } from "@qawl/arabic";
import { iraqPack } from "@qawl/pack-iraq";
import { findStatements } from "@qawl/quotes";
import { processorTime } from "../arabic/timing.ts";

const LETTERS = 60_000;
const TIMES = 8;
const PARAGRAPH =
  "قال رئيس الوزراء محمد الساعدي، في بيان، إن التحالف باق. وأضاف: «لا نحتاج إلى قوات قتالية»، مشيرا إلى أن التدريب مستمر، وفقا لمصدر أمني.\n";
const UNITS: Readonly<Record<string, string>> = {
  "many paragraphs": PARAGRAPH,
  "one paragraph": PARAGRAPH.replace("\n", " "),
  "one endless sentence": "قال الوزير إن القوات باقية مشيرا إلى أن المهمة طويلة و",
  "open quotation marks": "قال الوزير «إن القوات ",
  colons: "الوزير: ",
  "stands told by nouns": "دعوة الوزير إلى عقد اجتماع بعد ",
  attributions: "قتل خمسة، وفق حصيلة للوزارة، في غرق زورق، ",
  "what is taken up": "قال الوزير إن القوات باقية، وهو ما نفاه النائب، ",
  "papers in which somebody speaks": "صدر بيان عن مكتب الوزير وصف فيه ",
  "his bureau": "قال مكتبه إن ذلك حق و",
  "missions abroad": "وقالت السفارة الأمريكية في بكين إن ذلك حق. ",
  "a family name alone": "وقال الجبوري إن ذلك حق. ",
  "whoever was named before": "وقال الشاب إن ذلك حق. وأضاف البيان أن الأمر كذلك. ",
  "names of one body": "وأضاف المتحدث باسم وزارة الدفاع العراقية ذلك. ",
};

const registry = createRegistry(iraqPack.registry);
console.log("| eight times the text of | find | link |");
console.log("|---|---:|---:|");
for (const [name, unit] of Object.entries(UNITS)) {
  measure(unit, LETTERS);
  const small = [1, 2, 3].map(() => measure(unit, LETTERS));
  const large = [1, 2, 3].map(() => measure(unit, TIMES * LETTERS));
  const growth = (["find", "link"] as const).map((part) => {
    const least = (runs: readonly Times[]): number => Math.min(...runs.map((run) => run[part]));
    return (least(large) / least(small)).toFixed(1);
  });
  console.log(`| ${name} | ${growth.join(" | ")} |`);
}

interface Times {
  readonly find: number;
  readonly link: number;
}

function measure(unit: string, letters: number): Times {
  const document = prepare(unit.repeat(Math.ceil(letters / unit.length)));
  const started = processorTime();
  const statements = findStatements(document);
  const found = processorTime();
  link(registry, document, statements);
  return { find: found - started, link: processorTime() - found };
}
