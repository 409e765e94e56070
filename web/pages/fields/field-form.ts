import type { FileFieldCard } from "@dongxiao/contract";
import type { FieldType, FileAccess } from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";

/** What stands in the form of a field. */
export interface FieldValues {
  readonly hans: string;
  readonly hant?: string;
  readonly en?: string;
  readonly kind: "own" | "tags";
  readonly type: FieldType;
  readonly unit?: string;
  readonly access: FileAccess;
  /** One choice a line, as `code=title`; the code may be left out. */
  readonly choices?: string;
  readonly retired: boolean;
}

/** The titles of one text in three languages; a language that was left empty takes the first. */
export function titlesFrom(hans: string, hant = "", en = ""): Titles {
  const first = hans.trim();
  const orFirst = (text: string): string => (text.trim() === "" ? first : text.trim());
  return { "zh-Hans": first, "zh-Hant": orFirst(hant), en: orFirst(en) };
}

type Choices = FileFieldCard["choices"];

/** The choices written one a line, as `code=简体,繁體,English`. */
export function choicesText(choices: Choices): string {
  return Object.entries(choices)
    .map(([code, { titles }]) => `${code}=${Object.values(titles).join(",")}`)
    .join("\n");
}

/** Reads choices, one a line; one without a code gets the next free one. */
export function choicesFrom(text: string): Choices {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const choices: Record<string, { titles: Titles }> = {};
  for (const line of lines) {
    const cut = line.indexOf("=");
    let n = Object.keys(choices).length + 1;
    while (Object.hasOwn(choices, `c${n}`)) n += 1;
    const code = cut < 1 ? `c${n}` : line.slice(0, cut).trim();
    const [hans = "", hant, en] = line.slice(cut + 1).split(/[,，]/);
    choices[code] = { titles: titlesFrom(hans, hant, en) };
  }
  return choices;
}

/** What the form of a field begins with. */
export function valuesOf(field: FileFieldCard | null): FieldValues {
  if (field === null)
    return { hans: "", kind: "own", type: "text", access: "staff", retired: false };
  const { titles, group, type, access, choices, retired } = field;
  return {
    hans: titles["zh-Hans"],
    hant: titles["zh-Hant"],
    en: titles.en,
    kind: group === "tags" ? "tags" : "own",
    type,
    access,
    choices: choicesText(choices),
    retired,
  };
}
