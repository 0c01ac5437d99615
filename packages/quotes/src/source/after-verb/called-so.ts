import type { Reading } from "../../reading/reading.ts";

/** طالب الوزير | من وصفهم بـ"المندسين" بالانسحاب: whom he calls so is spoken to. */
export function calledSoEnd(reading: Reading, index: number, end: number): number {
  const { forms } = reading;
  if (forms[index] !== "من" || !CALLED.test(forms[index + 1] ?? "")) return index;
  return behindMarks(reading, index + 2, index + 6, end) ?? index;
}

const CALLED = /^(?:وصف|سما|اسما|يصف|تصف|يسمي|تسمي|دعا)ت?(?:هم|ها|ه)$/;

/** وزارة الدفاع | أو ما يعرف بـ"البنتاغون": the token behind another name in marks. */
export function knownAsEnd(reading: Reading, index: number, end: number): number {
  const { forms } = reading;
  const first = forms[index] === "او" ? index + 1 : index;
  if (forms[first] !== "ما" || !KNOWN.test(forms[first + 1] ?? "")) return index;
  return behindMarks(reading, first + 2, first + 5, end) ?? index;
}

const KNOWN = /^(?:يعرف|تعرف|يسمي|تسمي|بات|اصبح|عرف|سمي)$/;

/** The token behind the quotation that opens from `from` on, in front of `limit`; `null` where none does. */
function behindMarks(
  { tokens, quotations, quotationOf }: Reading,
  from: number,
  limit: number,
  end: number,
): number | null {
  for (let open = from; open < Math.min(limit, end); open++)
    if (tokens[open]!.kind === "open-quote")
      return Math.min(end, quotations[quotationOf[open]!]!.close + 1);
  return null;
}
