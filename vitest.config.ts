import { defineConfig } from "vitest/config";

// Tests run on the sources (condition `@qawl/source`): nothing needs building first.
export default defineConfig({
  resolve: { conditions: ["@qawl/source"] },
  ssr: { resolve: { conditions: ["@qawl/source"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
