import { expect, it } from "vitest";

import { readSource } from "./reading.ts";

it("counts lines, and functions from their first line to their last", () => {
  const text = [
    "export function sum(a: number, b: number): number {",
    "  return a + b;",
    "}",
    "const double = (n: number) => n * 2;",
    "const run = () => {",
    "  double(2);",
    "};",
    "class Box { open() { return run; } }",
    "",
  ].join("\n");
  const { lines, functions } = readSource("core/a.ts", text);
  expect(lines).toBe(8);
  // sum: 3 lines; run: 3 lines; open: 1 line; double stands on one line, so it is no function of its own
  expect(functions).toEqual([
    { line: 1, lines: 3 },
    { line: 5, lines: 3 },
    { line: 8, lines: 1 },
  ]);
});

it("counts casts but not `as const`, and rules that are silenced", () => {
  const text = "// oxlint-disable-next-line no-console\nconst a = x as Y; const b = [1] as const;";
  expect(readSource("core/a.ts", text)).toMatchObject({ casts: 1, silenced: 1 });
});

it("reads JSX", () => {
  const text = "export const Page = () => {\n  return <main>动销</main>;\n};\n";
  expect(readSource("web/Page.tsx", text).functions).toEqual([{ line: 1, lines: 3 }]);
});
