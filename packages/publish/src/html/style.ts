/** How an act looks on paper: the style sheet that goes with its HTML. */

/**
 * A style sheet for `actToHtml`: on screen a readable column, in print an A4 page as official acts are laid out, with
 * the margins, the font size and the caption at the right-hand side that they have. It loads nothing from elsewhere.
 */
export const ACT_CSS = `@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
.act { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 "Times New Roman", "PT Serif", serif; }
.act h1, .act h2, .act h3, .act h4, .act h5, .act h6 { font-size: 1em; text-align: center; margin: 1.5em 2em 1em; break-after: avoid; }
.act h1 { font-size: 1.15em; }
.act p { margin: 0 0 .5em; text-indent: 1.25cm; text-align: justify; overflow-wrap: anywhere; white-space: pre-line; }
.act .approval { margin: 2em 0 1em 50%; }
.act .approval p, .act .requisites p, .act .status p { text-align: center; text-indent: 0; }
.act .note { font-style: italic; }
.act .signature { margin-top: 2em; font-weight: bold; break-inside: avoid; }
.act .signature p { text-indent: 0; text-align: left; }
.act .wording { margin: 0 0 .5em; padding-left: 1em; border-left: 2px solid #999; }
.act .attachment, .act .annex { break-before: page; margin-top: 3em; }
.act table { width: 100%; border-collapse: collapse; margin: 1em 0; font-size: .9em; }
.act th, .act td { border: 1px solid currentColor; padding: .2em .4em; vertical-align: top; text-align: left; white-space: pre-line; }
.act th { text-align: center; }
.act thead { display: table-header-group; }
.act tr { break-inside: avoid; }
.act pre { font: inherit; white-space: pre-wrap; margin: 1em 0; padding: .5em 1em; border: 1px solid #999; }
@media print {
  .act { max-width: none; padding: 0; font-size: 14pt; line-height: 1.15; }
  .act a { color: inherit; text-decoration: none; }
  .act pre { border: 0; padding: 0; }
}
`;
