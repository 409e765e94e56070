import { assert, isoOf, type Cycle } from "../../units/index.ts";
import type { Member } from "./cut.ts";

/** Writes a cycle as SQL. */
export function cycleLiteral(cycle: Cycle): string {
  return `toDate('${isoOf(cycle)}')`;
}

/** Writes a member of a cut as SQL; whatever a code holds, it stays a text. */
export function memberLiteral(member: Member): string {
  if (typeof member === "string")
    return `'${member.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  assert(Number.isSafeInteger(member), `a key is whole, got ${member}`);
  return String(member);
}

/** Lets a name through into SQL. */
export function nameLiteral(name: string): string {
  assert(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)?$/.test(name), `${name} is no name of a table or column`);
  return name;
}
