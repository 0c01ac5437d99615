// What a form can be, one bit each: a word is classified once, and the passes test bits.

/** A speaker by office, title or trade. */
export const ROLE: number = 1 << 0;
/** The head of a body: state, ministry, party, armed group. */
export const BODY: number = 1 << 1;
/** Speakers in the plural, or a crowd. */
export const COLLECTIVE: number = 1 << 2;
/** A finite verb by the company it keeps in news. */
export const VERB: number = 1 << 3;
export const COMMON_NOUN: number = 1 << 4;
/** A common noun with its owner attached. */
export const OWNED: number = 1 << 5;
export const ADJECTIVE: number = 1 << 6;
/** With the article. */
export const DEFINITE: number = 1 << 7;
export const PREPOSITION: number = 1 << 8;
/** A preposition with a pronoun attached. */
export const PRONOUN_PREPOSITION: number = 1 << 9;
/** A conjunction, particle or relative after which a clause begins. */
export const CLAUSE_OPENER: number = 1 << 10;
export const ADVERB: number = 1 << 11;
/** أن، إن and what is written together with them. */
export const COMPLEMENTISER: number = 1 << 12;
export const RELATIVE: number = 1 << 13;
export const MONTH: number = 1 << 14;
export const GIVEN_NAME: number = 1 << 15;
/** A verbal noun by list or by shape. */
export const ACT_NOUN: number = 1 << 16;
/** A word with the shape of a verbal noun that is no name. */
export const ACT_SHAPE: number = 1 << 17;
/** An indefinite noun in the accusative. */
export const ACCUSATIVE: number = 1 << 18;
export const QUANTIFIER: number = 1 << 19;
/** An agency, newspaper or channel. */
export const MEDIUM: number = 1 << 20;
export const CITY: number = 1 << 21;
/** An occasion or channel of speech. */
export const OCCASION: number = 1 << 22;
/** A noun phrase may begin with it as the name of a place that speaks. */
export const PLACE: number = 1 << 23;
/** A word of a date, span or time of day. */
export const TIME: number = 1 << 24;
/** A cue noun, or one that governs what its verb does. */
export const REPORTING_NOUN: number = 1 << 25;
/** نقل and its kin, which pass on somebody's words. */
export const PASSING_ON: number = 1 << 26;
/** The verb of somebody who withholds his name. */
export const WITHHOLDING: number = 1 << 27;
/** بحسب, وفقا and the like. */
export const ATTRIBUTING: number = 1 << 28;
/** كان and its forms in front of a subject and a verb. */
export const WAS_FORM: number = 1 << 29;
/** It has a reading as a cue. */
export const CUE: number = 1 << 30;
/** A name that is known before the text is read begins with it. */
export const NAME: number = 1 << 31;
