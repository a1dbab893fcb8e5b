/** Identifiers of acts: the work behind an expression, and the language of an expression. */

/**
 * The work of which an identifier names an expression; a work's own identifier stays as it is.
 *
 * @example workOf("kz-2011-07-05-116.kk") // "kz-2011-07-05-116"
 */
export function workOf(id: string): string {
  return id.replace(/\.(?:kk|ru)$/, "");
}
