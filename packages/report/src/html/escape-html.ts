const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Explicit direction overrides, embeddings and isolates could turn the page around the article; they are shown by name. */
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Direction controls by their names. */
export function nameControls(text: string): string {
  return text.replace(
    DIRECTION_CONTROLS,
    (control) => `[U+${control.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
}

/** Text as HTML text or attribute value: no markup survives, and no direction control. */
export function escapeHtml(text: string): string {
  return nameControls(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
