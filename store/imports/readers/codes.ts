import { codeOf, type CodeList } from "@dongxiao/core/retailers";

import { Refused, type ImportProblemCode } from "../import-problems.ts";
import { plainForm } from "./plain.ts";

/** Finds the key of a code; the plain form is tried when the text itself is unknown. */
export function keyReader(
  keys: ReadonlyMap<string, number>,
  unknown: ImportProblemCode,
): (text: string) => number | Refused {
  const missing = new Refused(unknown);
  return (text) => keys.get(text) ?? keys.get(plainForm(text)) ?? missing;
}

/** Reads one code of a closed list, by code, letter or title in any language. */
export function choiceReader<Code extends string>(
  list: Readonly<Record<Code, CodeList[string]>>,
): (text: string) => Code | Refused {
  return (text) => codeOf(list, plainForm(text)) ?? new Refused("not-a-choice");
}

/** The Chinese titles of a closed list: what a drop-down offers. */
export function choicesOf(list: CodeList): string[] {
  return Object.values(list).map(({ titles }) => titles["zh-Hans"]);
}

const yes = new Set(["是", "y", "yes", "1", "true", "√"]);
const no = new Set(["否", "n", "no", "0", "false", "×"]);

/** Reads yes or no. */
export function readYes(text: string): boolean | Refused {
  const word = plainForm(text).toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : new Refused("not-yes-or-no");
}

/** Reads text up to a length; what it begins with does not matter. */
export function textReader(most: number): (text: string) => string | Refused {
  return (text) => {
    const trimmed = text.trim();
    return trimmed.length > most ? new Refused("too-long", { most }) : trimmed;
  };
}

/** Reads a whole number between two bounds. */
export function rangeReader(
  read: (text: string) => number | Refused,
  least: number,
  most: number,
): (text: string) => number | Refused {
  return (text) => {
    const value = read(text);
    if (value instanceof Refused && value.code !== "too-large") return value;
    return value instanceof Refused || value < least || value > most
      ? new Refused("out-of-range", { least, most })
      : value;
  };
}

/** Reads degrees of longitude or latitude. */
export function degreesReader(most: number): (text: string) => number | Refused {
  return (text) => {
    const plain = plainForm(text);
    if (!/^[-+]?\d{1,3}(\.\d+)?$/.test(plain)) return new Refused("not-a-number");
    const degrees = Number(plain);
    return Math.abs(degrees) > most ? new Refused("out-of-range", { least: -most, most }) : degrees;
  };
}
