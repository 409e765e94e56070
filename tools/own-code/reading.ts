import { parseSync, Visitor } from "oxc-parser";

/** What one source file says about itself. */
export interface Reading {
  readonly file: string;
  readonly lines: number;
  readonly functions: readonly FunctionSize[];
  readonly imports: readonly string[];
  readonly casts: number;
  readonly silenced: number;
}

/** Where a function begins and how many lines it spans. */
export interface FunctionSize {
  readonly line: number;
  readonly lines: number;
}

/**
 * Reads one file: its length, its functions, what it imports (types too), its casts and the lint rules it silences.
 * An arrow function on a single line is an expression with a name, so it is not counted as a function.
 */
export function readSource(file: string, text: string): Reading {
  const parsed = parseSync(file, text);
  const lineOf = lineFinder(text);
  const functions: FunctionSize[] = [];
  const typeImports: string[] = [];
  let casts = 0;
  const measure = (node: { start: number; end: number }) => {
    const line = lineOf(node.start);
    functions.push({ line, lines: lineOf(node.end) - line + 1 });
  };
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: (node) => {
      if (lineOf(node.start) !== lineOf(node.end)) measure(node);
    },
    TSAsExpression: (node) => {
      if (text.slice(node.typeAnnotation.start, node.typeAnnotation.end) !== "const") casts += 1;
    },
    TSImportType: (node) => {
      typeImports.push(node.source.value);
    },
  }).visit(parsed.program);
  return {
    file,
    lines: lineOf(text.trimEnd().length),
    functions,
    imports: [...new Set([...importsOf(parsed.module, text), ...typeImports])],
    casts,
    silenced: parsed.comments.filter(({ value }) => /\b(oxlint|eslint)-disable/.test(value)).length,
  };
}

function importsOf(module: ReturnType<typeof parseSync>["module"], text: string): string[] {
  const fixed = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
  );
  const later = module.dynamicImports
    .map(({ moduleRequest }) => text.slice(moduleRequest.start, moduleRequest.end))
    .filter((words) => /^["'].*["']$/.test(words))
    .map((words) => words.slice(1, -1));
  return [...fixed, ...exported, ...later];
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
