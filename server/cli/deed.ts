import { type Command, Option } from "commander";

import type { ErrandName } from "../control/errands.ts";
import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { isoDay, wholeNumber } from "./words.ts";

const doneLines = (done: { readonly id?: number }): string[] => [
  done.id === undefined ? "已完成 / done" : `已登记 / entered: ${done.id}`,
];

/** How one option of a command is said; what is not needed says so. */
export interface Spelled {
  readonly flags: string;
  readonly help: string;
  readonly choices?: readonly string[];
  readonly isOptional?: true;
}

/** An option that must be said; a list gives its choices. */
export const must = (flags: string, help: string, list?: object): Spelled => ({
  flags,
  help,
  ...(list && { choices: Object.keys(list) }),
});
/** An option that may be left out. */
export const may = (flags: string, help: string): Spelled => ({ flags, help, isOptional: true });

/** A command that does one errand with its options as they are said. */
export interface Deed {
  readonly errand: ErrandName;
  readonly help: string;
  readonly options: readonly Spelled[];
}

/** Adds a command that does one errand with its options as they are said. */
export function addDeed(
  care: Command,
  context: Context,
  name: string,
  { errand, help, options }: Deed,
): void {
  const command = withCommonOptions(care.command(name)).description(help);
  for (const spelled of options) command.addOption(optionOf(spelled));
  command.action(({ data, json, ...input }: CommonOptions) =>
    doErrand(context, errand, input, { ...(data && { data }), ...(json && { json }) }, doneLines),
  );
}

function optionOf({ flags, help, choices, isOptional }: Spelled): Option {
  const option = new Option(flags, help).makeOptionMandatory(isOptional !== true);
  if (choices !== undefined) option.choices([...choices]);
  if (flags.includes("<day>")) option.argParser(isoDay);
  if (flags.includes("<n>")) option.argParser(wholeNumber);
  return option;
}
