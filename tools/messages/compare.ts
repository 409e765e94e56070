/** Texts by key, as one language says them. */
export type Texts = ReadonlyMap<string, string>;

/** Flattens nested texts: `{ home: { title: "…" } }` has the key `home.title`. */
export function textsOf(nested: unknown, prefix = ""): Map<string, string> {
  if (typeof nested === "string") return new Map([[prefix, nested]]);
  if (typeof nested !== "object" || nested === null) return new Map();
  return new Map(
    Object.entries(nested).flatMap(([key, value]) => [
      ...textsOf(value, prefix === "" ? key : `${prefix}.${key}`),
    ]),
  );
}

/** A sentence for every text that one language has and another lacks, leaves empty, or fills otherwise. */
export function gapsOf(languages: ReadonlyMap<string, Texts>): string[] {
  const keys = new Set(
    [...languages.values()].flatMap((texts) => [...texts.keys()].filter(isCommon)),
  );
  return [...keys].toSorted(inOrder).flatMap((key) => {
    const said = [...languages].map(([language, texts]) => ({ language, text: texts.get(key) }));
    const missing = said.filter(({ text }) => text === undefined || text.trim() === "");
    if (missing.length > 0)
      return missing.map(({ language }) => `${key} is not translated into ${language}`);
    const holes = new Set(said.map(({ text }) => holesOf(text ?? "")));
    return holes.size > 1 ? [`${key} is filled differently: ${[...holes].join(" / ")}`] : [];
  });
}

/** Languages count differently: the forms for one, two or few are a language's own, `_other` is everyone's. */
function isCommon(key: string): boolean {
  return !/_(zero|one|two|few|many)$/.test(key);
}

function holesOf(text: string): string {
  const names = [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|\{(\w+)\}/g)].map(
    (hole) => hole[1] ?? hole[2],
  );
  return [...new Set(names)].toSorted(inOrder).join(", ") || "nothing";
}

function inOrder(a = "", b = ""): number {
  return a < b ? -1 : 1;
}
