// The tests for words that are no token of their own: a form without its clitic, a singular behind its ending. Tokens have `is`.
import * as kind from "./kinds.ts";
import { isOf } from "./word.ts";

export const isRole = (form: string): boolean => isOf(form, kind.ROLE);
export const isBody = (form: string): boolean => isOf(form, kind.BODY);
export const isCollective = (form: string): boolean => isOf(form, kind.COLLECTIVE);
export const isVerb = (form: string): boolean => isOf(form, kind.VERB);
export const isCommonNoun = (form: string): boolean => isOf(form, kind.COMMON_NOUN);
export const isOwned = (form: string): boolean => isOf(form, kind.OWNED);
export const isAdjective = (form: string): boolean => isOf(form, kind.ADJECTIVE);
export const isAccusative = (form: string): boolean => isOf(form, kind.ACCUSATIVE);
export const isPreposition = (form: string): boolean => isOf(form, kind.PREPOSITION);
export const isActNoun = (form: string): boolean => isOf(form, kind.ACT_NOUN);
export const isActShape = (form: string): boolean => isOf(form, kind.ACT_SHAPE);
export const isAdverb = (form: string): boolean => isOf(form, kind.ADVERB);
