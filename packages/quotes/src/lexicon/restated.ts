/** أعاد الوزير | التأكيد على …: of what is done again, what is said. */
export const RESTATED: RegExp = /^(?:ال)?(?:تاكيد|تذكير|دعوه|تشديد|اعراب)$/;
