import { defineConfig } from "vitest/config";

/** The long proofs, one at a time: they measure, and they kill processes. */
export default defineConfig({
  test: {
    include: ["trials/**/*.trial.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    pool: "forks",
    fileParallelism: false,
  },
});
