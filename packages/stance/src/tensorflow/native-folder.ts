/** The one release of `@tensorflow/tfjs-node` that fits the other TensorFlow.js packages here. */
export const NATIVE_VERSION = "4.22.0";

/**
 * Where `qawl-stance-native` puts the native backend, and where `useBackend` looks for it: `QAWL_NATIVE`, else a folder of the user's cache. One
 * N-API library serves every Node from 20 on, so all projects of a user share it.
 */
export function nativeFolder(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const asked = env["QAWL_NATIVE"];
  if (asked !== undefined && asked !== "") return asked;
  const cache = env["XDG_CACHE_HOME"];
  const base = cache === undefined || !cache.startsWith("/") ? `${home}/.cache` : cache;
  return `${base}/qawl/tfjs-node-${NATIVE_VERSION}`;
}
