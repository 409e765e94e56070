/** Keeps one event for whoever looks after the house. */
export type Log = (event: Readonly<Record<string, unknown>>) => void;

const plain = (_name: string, value: unknown): unknown =>
  value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;

/** Writes each event as one line of JSON on the standard error. */
export const logToErrors: Log = (event) => {
  const line = { at: new Date().toISOString(), ...event };
  process.stderr.write(`${JSON.stringify(line, plain)}\n`);
};
