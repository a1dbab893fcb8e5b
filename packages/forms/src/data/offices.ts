/** Offices: filled in below. */
import type { Office } from "../offices.ts";

export const OFFICES: readonly Office[] = [];
