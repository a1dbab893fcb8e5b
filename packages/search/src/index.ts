/** Acts to an index, queries to provisions. */
export {};
