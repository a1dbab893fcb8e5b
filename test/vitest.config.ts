/** The one Vitest configuration: every package's tests run from TypeScript sources. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@qujat/source"] },
  ssr: { resolve: { conditions: ["@qujat/source"] } },
  test: {
    include: ["**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default"],
  },
});
