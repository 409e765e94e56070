/** What is known about a fault besides its sentence. */
export interface FaultOrigin {
  readonly cause: unknown;
  /** The statement that the database refused or never answered; null when there was none. */
  readonly sql?: string | null;
  /** The database's own code (SQLSTATE, system error name); null when it gave none. */
  readonly code?: string | null;
}

/** The world failed (disk, network, database): thrown by `store`, answered with 503 in one place. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly sql: string | null;
  readonly code: string | null;

  constructor(sentence: string, origin: FaultOrigin) {
    super(sentence, { cause: origin.cause });
    this.sql = origin.sql ?? null;
    this.code = origin.code ?? null;
  }
}
