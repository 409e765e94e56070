import path from "node:path";

import type { Reading } from "./reading.ts";

/** One file importing another of our own. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly as: string;
}

/** What a room's package.json lets others import. */
export type Exports = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every import between our own files; packages from outside are not ours to judge here. */
export function ownImports(readings: readonly Reading[], exports: Exports): Import[] {
  const known = new Set(readings.map(({ file }) => file));
  return readings.flatMap(({ file, imports }) =>
    imports.flatMap((as) => {
      const to = as.startsWith(".")
        ? path.posix.join(path.posix.dirname(file), as)
        : byName(as, exports);
      return to !== null && known.has(to) ? [{ from: file, to, as }] : [];
    }),
  );
}

function byName(name: string, exports: Exports): string | null {
  const [, room, rest] = /^@dongxiao\/([^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  const offered = room === undefined ? undefined : exports[room];
  if (room === undefined || offered === undefined) return null;
  const target =
    rest === undefined
      ? offered["."]
      : (offered[`./${rest}`] ?? offered["./*"]?.replace("*", rest));
  return target === undefined ? null : path.posix.join(room, target);
}
