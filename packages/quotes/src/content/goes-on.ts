/** فيما | يتعلق بالحدود; …، فيما | جرح ثلاثة, …، فيما | بلغ عددهم مئة: further figures of the same report. */
export const GOES_ON: RegExp =
  /^(?:يتعلق|تتعلق|يخص|تخص|يتصل|جرح|اصيب|قتل|بلغ|بلغت|تجاوز|تجاوزت|نقل|نقلت|[يت]زال|لا)$/;

/** …، وذلك | لدعم الجيش, …، وذلك | بالسيطرة على التلال: the report goes on with why and how; behind وذلك in a statement, after a meeting the reporter tells. */
export function goesOnWith(next: string): boolean {
  return WHY_AND_HOW.test(next) && !PRESENCE.test(next);
}

const WHY_AND_HOW =
  /^(?:ل(?!ل?(?:وكال|صحيف|قنا|موقع|شبك|جريد|مجل)).{2,}|ب.{3,}|من|عن|عبر|منذ|ضمن|حتي|نتيجه|جراء|بعدما|استنادا|نظرا|تنفيذا|تماشيا|انطلاقا|تجنبا|حرصا|سعيا)$/;

const PRESENCE = /^ب(?:حسب|حضور|مناسبه|التزامن|التوازي|مشاركه|رفقه|عد(?:ما)?)$/;

/** …، قبل أن | ينتهي العام: a time that belongs to what is said. Else the next deed is told: …، قبل أن | يغادر القاعة. */
export const RUNS_OUT: RegExp = /^[يت](?:نته|نقض|فو|حل|حين)[يت]?$/;

/** …، فيما | ستبقى الشرطة, …، بينما | لن تعود: what is still to come the speaker tells, and no reporter. */
export function isToCome(next: string | undefined): boolean {
  return /^(?:س[يتن]..+|سوف|لن)$/.test(next ?? "");
}

/** …، وهو ما | يعني أن …, …، وهو ما | يهدد الأمن: what follows from the words, as the speaker sees it. */
export function meansSomething(verb: string | undefined): boolean {
  return MEANS.test(verb ?? "");
}

const MEANS =
  /^(?:لا|لم|لن|س?ي(?:عني|هدد|تطلب|ستدعي|ستوجب|وجب|تنافي|تعارض|خالف|ناقض|ضر|سهم|ساهم|ساعد|سمح|تيح|منع|عيق|عرقل|عرض|قوض|ضعف|مهد|نذر|حتم|فرض|نبغي|جب|مكن|ودي|ءدي|ؤدي))$/;
