import os from "node:os";

import { defineConfig } from "vitest/config";

const never = ["**/node_modules/**", "**/dist/**", "**/.cache/**", "**/.data/**"];
const pure = ["core/**/*.test.ts", "contract/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest leaves a core to itself, which on two cores halves what the tests may use.
    maxWorkers: Math.max(2, os.availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: { name: "pure", include: pure, exclude: never, pool: "threads", isolate: false },
      },
      {
        extends: true,
        test: {
          name: "whole",
          globalSetup: ["store/books/testing/global-setup.ts"],
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...never, ...pure],
          pool: "forks",
          isolate: true,
        },
      },
    ],
  },
});
