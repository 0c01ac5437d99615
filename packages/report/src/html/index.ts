// Text that articles hold, made harmless for a page.
export { escapeHtml, nameControls } from "./escape-html.ts";
