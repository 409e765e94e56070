/** A value that ClickHouse binds to `{name: Type}` in a statement. */
export type Bound = string | number | boolean | readonly (string | number)[];

/** Values by name. */
export type Bounds = Readonly<Record<string, Bound>>;

/** An answer by columns, all of one length. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** The memory of what things add up to: one engine, in this process or on a server. */
export interface Facts {
  readonly place: "embedded" | "server";
  /** Asks; several questions may be under way at once. Numbers of 64 bits come back as numbers. */
  ask<Row>(sql: string, bounds?: Bounds): Promise<Row[]>;
  /** Asks for an answer of many cells, column by column: it is read several times as fast as rows. */
  askColumns(sql: string): Promise<Columns>;
  /** Runs a statement that changes something; one after another. */
  tell(sql: string, bounds?: Bounds): Promise<void>;
  /** Adds rows written as tab-separated text; the bytes must not change until it is done. */
  load(table: string, columns: readonly string[], rows: Uint8Array): Promise<void>;
  /** Adds one block of rows in the engine's Native format, which it takes in without parsing. */
  loadBlock(table: string, columns: readonly string[], block: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Why the facts could not be opened. */
export interface FactsRefusal {
  readonly ok: false;
  readonly code:
    | "facts-in-use"
    | "facts-newer-format"
    | "facts-folder"
    | "facts-unreachable"
    | "facts-server-too-old";
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Opened facts. */
export interface OpenFacts {
  readonly ok: true;
  readonly facts: Facts;
}
