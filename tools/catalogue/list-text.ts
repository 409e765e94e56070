import type { Kind } from "./kinds.ts";
import type { Member } from "./members.ts";

/** The text of a kind's `catalogue.ts`: its members by name, and the type of their ids. */
export function listText({ name, list, id }: Kind, members: readonly Member[]): string {
  return [
    "// Written by `npm run catalogue`; do not edit.",
    ...members.map((member) => `import { ${member.name} } from "./${member.file}";`),
    "",
    `/** Every ${name} in the house, by id. */`,
    `export const ${list}: {`,
    ...members.map((member) => `  readonly ${member.name}: typeof ${member.name};`),
    `} = {`,
    ...members.map((member) => `  ${member.name},`),
    "};",
    "",
    `/** The id of one ${name}. */`,
    `export type ${id} = keyof typeof ${list};`,
    "",
  ].join("\n");
}
