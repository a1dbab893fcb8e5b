/** Writes `schema.json`, the published JSON Schema of the model: `node scripts/make-schema.ts`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsonSchema } from "../src/schema.ts";

/** Where the published schema stands. */
export const SCHEMA_FILE: string = fileURLToPath(new URL("../schema.json", import.meta.url));

/** What `schema.json` must hold, apart from its line breaks, which the formatter sets. */
export function schemaText(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, schemaText());
