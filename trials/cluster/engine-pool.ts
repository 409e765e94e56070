import { rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { Session, type ChdbResult } from "chdb";

import type { Statement } from "./statement.ts";

/** Runs statements on one engine, a few of them side by side. */
export interface EnginePool {
  run(statement: Statement): Promise<ChdbResult>;
  close(): void;
}

const quoted = (text: string): string =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** Values stand in the address as the engine's escaped text, which is also what a parameter that is set takes. */
function preparations({ settings, bounds, database }: Statement): string[] {
  return [
    `use ${database}`,
    ...Array.from(settings, ([name, value]) => `set ${name} = ${quoted(value)}`),
    ...Array.from(bounds, ([name, value]) => `set param_${name} = ${quoted(value)}`),
  ];
}

/** A connection keeps what was set on it; a server forgets it after the request. */
const undone = ({ settings }: Statement): string[] =>
  Array.from(settings.keys(), (name) => `set ${name} = default`);

/** Opens an engine over a folder with so many connections. */
export function openPool(folder: string, connections: number): EnginePool {
  const idle = Array.from({ length: connections }, () => new Session(folder));
  const all = [...idle];
  const waiting: ((session: Session) => void)[] = [];
  let blocks = 0;

  const take = (): Promise<Session> =>
    new Promise((resolve) => {
      const session = idle.pop();
      if (session === undefined) waiting.push(resolve);
      else resolve(session);
    });
  const giveBack = (session: Session): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(session);
    else next(session);
  };

  const insert = async (session: Session, { sql, data }: Statement): Promise<ChdbResult> => {
    blocks += 1;
    const file = path.join(folder, `sent-${blocks}`);
    await writeFile(file, data);
    try {
      return await session.queryAsync(
        sql.replace(/\bformat\s+(\w+)\s*$/i, `from infile ${quoted(file)} format $1`),
      );
    } finally {
      await rm(file, { force: true });
    }
  };

  return {
    run: async (statement) => {
      const session = await take();
      try {
        for (const sql of preparations(statement)) await session.queryAsync(sql);
        if (statement.data.length > 0) return await insert(session, statement);
        return await session.queryAsync(statement.sql, { format: statement.format });
      } finally {
        for (const sql of undone(statement)) await session.queryAsync(sql).catch(() => undefined);
        giveBack(session);
      }
    },
    close: () => all.forEach((session) => session.close()),
  };
}
