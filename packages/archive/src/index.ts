/** TODO-scaffold */
export const placeholder = 0;
