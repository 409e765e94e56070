import path from "node:path";

/** The part of a package that says what it needs. */
interface Locked {
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** What npm's lock file says, as far as we read it. */
export interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * Packages that another one needs and that the lock file does not hold where Node would look for them.
 * npm can write such a file, and `npm ci` installs it without a word.
 */
export function missingPackages({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([place, locked]) =>
    needsOf(locked)
      .filter((name) => !foldersAbove(place).some((folder) => `${folder}${name}` in packages))
      .map((name) => `${place === "" ? "the house" : place} needs ${name}`),
  );
}

function needsOf({ link, dependencies, peerDependencies, peerDependenciesMeta }: Locked): string[] {
  if (link === true) return [];
  const peers = Object.keys(peerDependencies ?? {}).filter(
    (name) => peerDependenciesMeta?.[name]?.optional !== true,
  );
  return [...Object.keys(dependencies ?? {}), ...peers];
}

/** The folders in which Node looks for what a package needs, from its own up to the house's. */
function foldersAbove(place: string): string[] {
  const folders = ["node_modules/"];
  for (let at = place; at !== "" && at !== "."; at = path.posix.dirname(at))
    folders.push(`${at}/node_modules/`);
  return folders;
}
