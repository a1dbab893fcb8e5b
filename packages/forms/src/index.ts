/** Form definitions, answers and templates to a Sheet in two languages. */
export {};
