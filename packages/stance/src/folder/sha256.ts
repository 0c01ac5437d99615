/** The part of Node's crypto that is used where it is there: Web Crypto loads ten times the code for the same answer. */
interface NodeCrypto {
  createHash(name: "sha256"): { update(bytes: Uint8Array): { digest(form: "hex"): string } };
}
interface NodeProcess {
  getBuiltinModule?(name: "node:crypto"): NodeCrypto;
}

/** SHA-256 of bytes in lower-case hexadecimal, by Node's own crypto or by the Web Crypto that browsers have. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const crypto = (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.(
    "node:crypto",
  );
  if (crypto !== undefined) return crypto.createHash("sha256").update(bytes).digest("hex");
  const digest = await globalThis.crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
