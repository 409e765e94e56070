import { Refused } from "../import-problems.ts";
import { decimalParts } from "./decimal.ts";

const [zero, nine] = [48, 57];
const longestFast = 9;

/**
 * Reads a whole number that is not negative.
 *
 * @param most the largest that is taken
 */
export function readWhole(text: string, most: number): number | Refused {
  const { length } = text;
  if (length > longestFast) return readOdd(text, most);
  let value = 0;
  for (let i = 0; i < length; i += 1) {
    const digit = text.charCodeAt(i);
    if (digit < zero || digit > nine) return readOdd(text, most);
    value = value * 10 + digit - zero;
  }
  return value <= most ? value : new Refused("too-large");
}

function readOdd(text: string, most: number): number | Refused {
  const parts = decimalParts(text);
  if (parts instanceof Refused) return parts;
  if (parts.fraction !== "") return new Refused("not-whole");
  const value = Number(parts.whole);
  if (parts.isNegative && value !== 0) return new Refused("negative");
  return value <= most ? value : new Refused("too-large");
}
