/** What one draws to a matter, and what draws nobody's: لفت | النظر إلى …. */
export const GLANCES: RegExp = /^(?:ال)?(?:نظر|انتباه|انظار)$/;
