/** What the system said when it could not read or write. */

/** The system's code of an error, such as `EACCES`; anything that is no system error is thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}
