import { InvalidArgumentError } from "commander";

/** Numbers by name, as they are set on the command line. */
export type Settings = Readonly<Record<string, number>>;

/** Reads `times=3`, which may be said several times. */
export function settingWord(text: string, before: Settings = {}): Settings {
  const [name = "", value = ""] = text.split("=");
  if (name === "" || value.trim() === "" || !Number.isFinite(Number(value)))
    throw new InvalidArgumentError("写作 times=3 / write times=3");
  return { ...before, [name]: Number(value) };
}
