/** A Sheet to the bytes of a tagged PDF, and back to the data. */
export {};
