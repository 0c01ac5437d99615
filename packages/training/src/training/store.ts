/** Where finished parts of a run are kept, so that a killed run can go on. Values survive JSON. */
export interface Store {
  readonly get: (key: string) => Promise<unknown>;
  readonly put: (key: string, value: unknown) => Promise<void>;
}

/** A store that forgets: every part is done anew. */
export const FORGETFUL: Store = { get: async () => undefined, put: async () => undefined };

/** The kept value of a part, or what doing it gives, which is then kept. */
export async function doOnce<T>(store: Store, key: string, make: () => Promise<T>): Promise<T> {
  const known = await store.get(key);
  if (known !== undefined) return known as T;
  const value = await make();
  await store.put(key, value);
  return value;
}
