/** وأكدت | والدته أن …, نفى | محاميه …: those who belong to somebody, with the pronoun of him. They speak, and are no things of his. */
export const KINSFOLK: RegExp =
  /^(?:والدت?|شقيقت?|زوجت?|نجل|ابنت?|عائلت|اسرت|محاميت?|اخت|اخو|صديقت?|زميلت?|خطيبت?|ممثلت?|وكيلت?|مساعدت?|متحدث|ناطق)(?:ه|ها|هم|هما)$/;
