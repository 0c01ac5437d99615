/** What the system's codes mean to a person. */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  EDQUOT: "the quota is used up",
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of its path is a file",
  EISDIR: "it is a folder",
  EEXIST: "a file of that name is there",
  ENAMETOOLONG: "the name is too long",
  EFBIG: "the file may not grow further",
  EIO: "the device failed",
  EBUSY: "it is in use",
};

/** `no space is left, ENOSPC`: the code stays, for those who look it up. */
export function systemReason(code: string): string {
  const meaning = MEANINGS[code];
  return meaning === undefined ? code : `${meaning}, ${code}`;
}
