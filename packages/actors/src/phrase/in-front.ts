import type { Document } from "@qawl/arabic";

/** مثل المتهم | أمام القاضي: before somebody, and no إمام, whose normalised form it shares. */
export function isInFront({ tokens, text }: Document, index: number): boolean {
  const token = tokens[index];
  return token?.form === "امام" && text.charCodeAt(token.start) === ALEF_WITH_HAMZA_ABOVE;
}

const ALEF_WITH_HAMZA_ABOVE = 0x623;
