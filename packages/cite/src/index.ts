/** Citations: found in an act, then resolved to acts and anchors. */
export {};
