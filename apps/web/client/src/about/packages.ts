/** The packages that developers can take. */
export const PACKAGES = [
  "recover",
  "parse",
  "cite",
  "search",
  "publish",
  "forms",
  "render-pdf",
  "render-docx",
  "language",
] as const;
