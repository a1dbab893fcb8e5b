/** What is thrown when a text is not an act in the format that it is read as. */

/** The text that was to be read as an act is none, or is damaged; the sentence says where and what was expected. */
export class ActFormatError extends Error {
  override readonly name = "ActFormatError";
}
