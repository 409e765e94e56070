import type { Language } from "@dongxiao/core/units";

function languageOf(tag: string): Language | null {
  if (/^en\b/i.test(tag)) return "en";
  if (!/^zh\b/i.test(tag)) return null;
  return /hant|tw|hk|mo/i.test(tag) ? "zh-Hant" : "zh-Hans";
}

/** The first language of an Accept-Language header that the house speaks; Simplified Chinese otherwise. */
export function preferredLanguage(header: string | null): Language {
  const wishes = (header ?? "")
    .split(",")
    .map((wish) => {
      const [tag = "", ...rest] = wish.trim().split(";");
      const weight = rest.find((word) => word.trim().startsWith("q="));
      return { tag, weight: weight === undefined ? 1 : Number(weight.trim().slice(2)) };
    })
    .toSorted((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    const language = languageOf(tag);
    if (language !== null) return language;
  }
  return "zh-Hans";
}
