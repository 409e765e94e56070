import { claimChecks, type ClaimCheckId } from "./claims/catalogue.ts";
import type { AnyClaimCheck } from "./claim.ts";
import { fieldsOf } from "./read-claim.ts";

/** What somebody states, as it is typed: which check it is for, and a text for each field. */
export interface Statement {
  readonly check: ClaimCheckId;
  readonly fields: Readonly<Record<string, string>>;
}

/** Every check of claims by id. */
export const claimChecksById: ReadonlyMap<string, AnyClaimCheck> = new Map<string, AnyClaimCheck>(
  Object.entries(claimChecks),
);

/** Whether a text is the id of a check of claims. */
export function isClaimCheckId(text: string): text is ClaimCheckId {
  return text in claimChecks;
}

/**
 * The check that somebody means: by its id, or by its title in any language.
 *
 * @returns null when no check is called so
 */
export function claimCheckNamed(text: string): ClaimCheckId | null {
  const wanted = text.trim();
  const found = [...claimChecksById].find(
    ([id, { titles }]) => id === wanted || Object.values(titles).includes(wanted),
  );
  return found !== undefined && isClaimCheckId(found[0]) ? found[0] : null;
}

/** A field and its text, as people write both in one cell or one word: `total=12`, `合计＝12`, `合计：12`. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/**
 * Reads a field's name and its text; the name may be the field's id or its title in any language.
 *
 * @returns the name as it is written where the check has no such field; null when no name is written
 */
export function fieldTextIn(check: ClaimCheckId, cell: string): FieldText | null {
  const parts = /^([^=＝:：]+)[=＝:：](.*)$/su.exec(cell.trim());
  if (parts === null) return null;
  const [, name = "", text = ""] = parts;
  return { field: fieldNamed(check, name), text: text.trim() };
}

/** The id of a field that is named by its id or its title; the name itself where the check has no such field. */
export function fieldNamed(check: ClaimCheckId, name: string): string {
  const wanted = name.trim();
  const fields = Object.entries(fieldsOf(claimChecks[check]));
  const found = fields.find(
    ([id, { titles }]) => id === wanted || Object.values(titles).includes(wanted),
  );
  return found?.[0] ?? wanted;
}
