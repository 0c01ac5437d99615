/** What somebody shows of what he feels, in the letters of verbs: أبدى | تخوفه من …, أبدى | رغبته في …. */
export const FELT: RegExp = /^(?:تخوف|خشيت|رغبت|اسف|امل|توجس)(?:ه|ها|هم|هما)$/;
