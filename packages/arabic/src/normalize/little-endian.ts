/** Whether the machine keeps the low byte of a number first, as all but a few do. */
export const LITTLE_ENDIAN: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
