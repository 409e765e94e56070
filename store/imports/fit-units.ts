import type { OrgUnit, OrgUnitKind } from "../books/index.ts";
import type { ImportProblemCode, ProblemDetail } from "./import-problems.ts";
import type { BooksRow } from "./kind.ts";
import { scheduleColumnIn, unitKinds } from "./kinds/organisation.ts";

/** Names a bad cell of a row. */
export type NameCell = (
  row: BooksRow,
  column: string,
  code: ImportProblemCode,
  detail?: ProblemDetail,
) => void;

/** The organisation as the books know it. */
export interface KnownUnits {
  readonly byCode: ReadonlyMap<string, OrgUnit>;
  readonly codeById: ReadonlyMap<number, string>;
  /** The topmost unit; null in an empty house. */
  readonly root: OrgUnit | null;
  /** The lines whose order rhythm is known. */
  readonly scheduled: ReadonlySet<number>;
}

const levels = Object.keys(unitKinds) as OrgUnitKind[];

/** A root with nothing below it stands only for a company that is yet to come: a file's root takes its place. */
export function isBare({ root, byCode }: KnownUnits): boolean {
  return root !== null && byCode.size === 1;
}

/** Where one row wants its unit to be, as far as it is known. */
interface Wanted {
  readonly row: BooksRow;
  readonly kind: OrgUnitKind;
  readonly parent: string | null;
}

/** Decides row by row which units can be placed, and names the cells that stand in the way of the others. */
export class UnitFit {
  readonly #units: KnownUnits;
  readonly #name: NameCell;
  readonly #wanted: ReadonlyMap<string, Wanted>;
  /** The kinds of the file's units that were looked at; null: refused, or still being looked at. */
  readonly #kinds = new Map<string, OrgUnitKind | null>();
  #root: string | null = null;

  constructor(units: KnownUnits, rows: readonly BooksRow[], name: NameCell) {
    this.#units = units;
    this.#name = name;
    const fresh = rows.filter(({ code }) => !units.byCode.has(code));
    this.#wanted = new Map(fresh.toReversed().map((row) => [row.code, wantedIn(row)]));
  }

  /** Whether a row can be taken in. */
  fits(row: BooksRow): boolean {
    const known = this.#units.byCode.get(row.code);
    const kind = known === undefined ? this.#kindOf(row.code) : known.kind;
    if (kind === null || (known !== undefined && !this.#stays(row, known))) return false;
    const column = scheduleColumnIn(row);
    if (column !== null && kind !== "line") return this.#refuse(row, column, "only-for-lines");
    const isFirst = known === undefined || !this.#units.scheduled.has(known.id);
    const begins = kind === "line" && isFirst && (known === undefined || column !== null);
    if (begins && !row.cells.has("orderWeekday") && !this.#isFollowed(row))
      return this.#refuse(row, "orderWeekday", "missing");
    return true;
  }

  /** A later row of a unit whose first row begins its rhythm. */
  #isFollowed(row: BooksRow): boolean {
    const first = this.#wanted.get(row.code)?.row;
    return first !== undefined && first !== row && first.cells.has("orderWeekday");
  }

  #refuse(row: BooksRow, column: string, code: ImportProblemCode, detail?: ProblemDetail): false {
    this.#name(row, column, code, detail);
    return false;
  }

  /** A known unit keeps its place and its level. */
  #stays(row: BooksRow, known: OrgUnit): boolean {
    const { codeById } = this.#units;
    const parent = row.cells.get("parent");
    const above = known.parentId === null ? "" : (codeById.get(known.parentId) ?? "");
    if (parent !== undefined && parent !== above)
      return this.#refuse(row, "parent", "unit-fixed", { is: above });
    const kind = row.cells.get("kind");
    if (kind !== undefined && kind !== known.kind)
      return this.#refuse(row, "kind", "unit-fixed", {
        is: unitKinds[known.kind].titles["zh-Hans"],
      });
    return true;
  }

  /** The kind of a unit that is there or can be placed; null when it cannot, or lies below itself. */
  #kindOf(code: string): OrgUnitKind | null {
    const known = this.#units.byCode.get(code);
    if (known !== undefined) return known.kind;
    const seen = this.#kinds.get(code);
    if (seen !== undefined) return seen;
    this.#kinds.set(code, null);
    const wanted = this.#wanted.get(code);
    const kind = wanted !== undefined && this.#hasPlace(wanted) ? wanted.kind : null;
    this.#kinds.set(code, kind);
    return kind;
  }

  #hasPlace({ row, kind, parent }: Wanted): boolean {
    if (parent === null) return this.#becomesRoot(row);
    const above = this.#kindOf(parent);
    if (above === null) return this.#refuse(row, "parent", "unknown-unit");
    if (levels.indexOf(above) < levels.indexOf(kind)) return true;
    return this.#refuse(row, "kind", "unit-order", { above: unitKinds[above].titles["zh-Hans"] });
  }

  #becomesRoot(row: BooksRow): boolean {
    const { root } = this.#units;
    const other = this.#root ?? (isBare(this.#units) ? null : (root?.code ?? null));
    if (other !== null) return this.#refuse(row, "parent", "second-root", { root: other });
    this.#root = row.code;
    return true;
  }
}

function wantedIn(row: BooksRow): Wanted {
  const parent = row.cells.get("parent");
  return {
    row,
    kind: levels.find((level) => level === row.cells.get("kind")) ?? "line",
    parent: parent === undefined ? null : String(parent),
  };
}
