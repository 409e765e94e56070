import type { Verdict } from "@dongxiao/contract";
import { type ClaimCheckId, claimChecks, fieldsOf, type KnownError } from "@dongxiao/core/quality";

/** One statement on the screen, with what was last said of it as it stands. */
export interface Row {
  readonly key: number;
  /** The id of a check; what stood in a file where it is none. */
  readonly check: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly place: string;
  readonly settings: Readonly<Record<string, number>>;
  readonly verdict: Verdict | null;
}

/** A statement that has no place on the screen yet. */
export type NewRow = Omit<Row, "key" | "verdict"> & { readonly verdict?: Verdict };

/** What can be done to the statements. */
export type Change =
  | { readonly do: "add"; readonly rows: readonly NewRow[] }
  | { readonly do: "replace"; readonly rows: readonly NewRow[] }
  | { readonly do: "edit"; readonly key: number; readonly part: Partial<NewRow> }
  | { readonly do: "remove"; readonly key: number }
  | { readonly do: "judge"; readonly verdicts: ReadonlyMap<number, Verdict> };

function numbered(rows: readonly NewRow[], from: number): readonly Row[] {
  return rows.map((row, at) => ({ verdict: null, ...row, key: from + at }));
}

/** Changes the statements; what is edited has to be judged anew. */
export function changed(rows: readonly Row[], change: Change): readonly Row[] {
  const next = Math.max(0, ...rows.map(({ key }) => key)) + 1;
  if (change.do === "add") return [...rows, ...numbered(change.rows, next)];
  if (change.do === "replace") return numbered(change.rows, next);
  if (change.do === "remove") return rows.filter(({ key }) => key !== change.key);
  if (change.do === "judge")
    return rows.map((row) => ({ ...row, verdict: change.verdicts.get(row.key) ?? row.verdict }));
  return rows.map((row) =>
    row.key === change.key ? { ...row, ...change.part, verdict: null } : row,
  );
}

/** An empty statement for a check; the sizes of packs and cases are what they usually are. */
export function emptyRow(check: ClaimCheckId): NewRow {
  const usual: Readonly<Record<string, string>> = {
    packsPerCarton: "10",
    cartonsPerCase: "50",
    cartonsPerBigCase: "250",
  };
  const names = Object.keys(fieldsOf(claimChecks[check]));
  const fields = Object.fromEntries(names.map((name) => [name, usual[name] ?? ""]));
  return { check, fields, place: "", settings: {} };
}

/** A known error as a statement. */
export function exampleRow({ id, check, fields }: KnownError): NewRow {
  return { check, fields, place: id, settings: {} };
}

/** A statement as it is sent. */
export const sentOf = ({ check, fields, place, settings }: Row) => ({
  check,
  fields: { ...fields },
  place,
  settings: { ...settings },
});
