import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { type FieldValue, type FileField, sightOf } from "@dongxiao/core/retailers";
import { type Language } from "@dongxiao/core/units";
import { fileFields, retailersHolding, type Trx } from "@dongxiao/store/books";
import { fieldReader, Refused, wordsFor } from "@dongxiao/store/imports";

/** What a retailer's file must hold: a field with a value as somebody typed it, and tags that are on, by commas. */
export interface FileFilter {
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  readonly tags?: string | undefined;
}

/** Who looks for retailers, and as of which day. */
export interface Finder {
  readonly roles: readonly string[];
  readonly language: Language;
  readonly day: string;
}

type Unfit = Problem<"not-found" | "field-value-refused">;

/** Reads what somebody typed for a field. */
export function typedValue(
  field: FileField,
  typed: string,
  { language }: Pick<Finder, "language">,
): Reply<FieldValue> | Problem<"field-value-refused"> {
  const text = typed.trim();
  const value = text === "" ? new Refused("missing") : fieldReader(field)(text);
  if (!(value instanceof Refused)) return reply(value);
  const why = wordsFor(value.code, value.detail)[language];
  return problem("field-value-refused", { field: field.titles[language], why });
}

/** Words in a text may be shorter than the text has to be. */
const searchable = (field: FileField): FileField =>
  field.type === "text" ? { ...field, least: 1, digits: false } : field;

/** The retailers whose file holds all that is wanted; null when nothing is wanted. */
export async function retailersWith(
  trx: Trx,
  { field: id, value = "", tags = "" }: FileFilter,
  finder: Finder,
): Promise<Reply<ReadonlySet<number> | null> | Unfit> {
  const fields = new Map((await fileFields(trx)).map((field) => [field.id, field]));
  const wanted = tags.split(",").filter((tag) => tag !== "");
  const conditions: (readonly [string, string])[] = wanted.map((tag) => [tag, "是"]);
  if (id !== undefined && id !== "") conditions.push([id, value]);
  let found: ReadonlySet<number> | null = null;
  for (const [name, typed] of conditions) {
    const field = fields.get(name);
    if (field === undefined || sightOf(field.access, finder.roles) !== "whole")
      return problem("not-found", { what: name });
    const read = typedValue(searchable(field), typed, finder);
    if (!read.ok) return read;
    const holding = await retailersHolding(trx, finder.day, field, read.value);
    found = new Set([...holding].filter((key) => found?.has(key) ?? true));
  }
  return reply(found);
}
