import pg from "pg";

import { Fault } from "../fault/index.ts";

const statements = new WeakMap<Error, string>();

/** Keeps the statement that an error of the database came from, until somebody turns it into a fault. */
export function rememberStatement(error: unknown, sql: string): void {
  if (error instanceof Error) statements.set(error, sql);
}

const lostWays = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
]);
const connectionSentences = /^(Connection terminated|timeout expired|Client has encountered)/;

/** The database's own code of an error: SQLSTATE or the system's name; null when it is not the database's. */
export function databaseCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof pg.DatabaseError) return error.code ?? "XX000";
  if ("syscall" in error && error.syscall === "connect") return "08001";
  if ("code" in error && typeof error.code === "string" && lostWays.has(error.code))
    return error.code;
  return connectionSentences.test(error.message) || statements.has(error) ? "08000" : null;
}

/** Runs work; what the database or the way to it does wrong leaves as a Fault with its statement. */
export async function orFault<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = databaseCode(error);
    if (code === null || !(error instanceof Error)) throw error;
    const sql = statements.get(error) ?? null;
    throw new Fault(`the books answered: ${error.message}`, { cause: error, sql, code });
  }
}
