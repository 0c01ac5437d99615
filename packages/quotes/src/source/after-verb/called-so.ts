import type { Reading } from "../../reading/reading.ts";

/** طالب الوزير | من وصفهم بـ"المندسين" بالانسحاب: whom he calls so is spoken to. */
export function calledSoEnd(
  { forms, tokens, quotations, quotationOf }: Reading,
  index: number,
  end: number,
): number {
  if (forms[index] !== "من" || !CALLED.test(forms[index + 1] ?? "")) return index;
  for (let open = index + 2; open < Math.min(index + 6, end); open++)
    if (tokens[open]!.kind === "open-quote")
      return Math.min(end, quotations[quotationOf[open]!]!.close + 1);
  return index;
}

const CALLED = /^(?:وصف|سما|اسما|يصف|تصف|يسمي|تسمي|دعا)ت?(?:هم|ها|ه)$/;

/** وزارة الدفاع | أو ما يعرف بـ"البنتاغون": the token behind another name in marks. */
export function knownAsEnd(
  { forms, tokens, quotations, quotationOf }: Reading,
  index: number,
  end: number,
): number {
  const first = forms[index] === "او" ? index + 1 : index;
  if (
    forms[first] !== "ما" ||
    !/^(?:يعرف|تعرف|يسمي|تسمي|بات|اصبح|عرف|سمي)$/.test(forms[first + 1] ?? "")
  )
    return index;
  for (let open = first + 2; open < Math.min(first + 5, end); open++)
    if (tokens[open]!.kind === "open-quote")
      return Math.min(end, quotations[quotationOf[open]!]!.close + 1);
  return index;
}
