/** One thing that must hold: its name, and the program that says whether it does. */
export interface Step {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
}

const formatted = [
  "core",
  "contract",
  "store",
  "server",
  "web",
  "trials",
  "tools",
  "vitest.config.ts",
];

/** Everything that must hold, the cheap things first. */
export const steps: readonly Step[] = [
  { name: "lists and cards", program: "tools/catalogue.ts", words: ["--check"] },
  { name: "types", program: "node_modules/typescript/bin/tsc", words: ["-b"] },
  {
    name: "types of tests",
    program: "node_modules/typescript/bin/tsc",
    words: ["-p", "tsconfig.tests.json"],
  },
  {
    name: "lint",
    program: "node_modules/oxlint/bin/oxlint",
    words: ["--type-aware", "--deny-warnings"],
  },
  { name: "format", program: "node_modules/oxfmt/bin/oxfmt", words: ["--check", ...formatted] },
  { name: "unused", program: "node_modules/knip/bin/knip.js", words: [] },
  { name: "sizes and directions", program: "tools/tidy.ts", words: [] },
  { name: "translations", program: "tools/messages.ts", words: [] },
  { name: "tests", program: "tools/test.ts", words: [] },
];
