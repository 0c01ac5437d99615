/** Marks that part the words of a dateline from each other and from the report. */
export const DASH: RegExp = /^[-–—]{1,2}$/;
export const BAR: RegExp = /^[/|]$/;

/** Tokens of a sentence that tells something. */
export const SHORTEST = 5;
