/** What recovery is measured against in the same run: the least that any reader of these texts must do. */

/** Joins lines and closes gaps, knowing nothing. */
export function joinNaively(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " "))
    .join(" ");
}

/** Unicode's own normalisation. */
export function normalise(text: string): string {
  return text.normalize("NFC");
}
