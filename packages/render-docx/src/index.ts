/** A Sheet to the bytes of a Word document, and back to the data. */
export {};
