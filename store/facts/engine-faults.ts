import { Fault } from "../fault/index.ts";

function codeOf(error: Error): string | null {
  return "code" in error && typeof error.code === "string" ? error.code : null;
}

/** Runs one statement; what the engine or the way to it does wrong leaves as a Fault with its statement. */
export async function orFactsFault<Result>(
  sql: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = codeOf(error);
    throw new Fault(`the facts answered: ${error.message}`, { cause: error, sql, code });
  }
}
