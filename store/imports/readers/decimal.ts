import { Refused } from "../import-problems.ts";
import { plainForm } from "./plain.ts";

const form = /^([-+]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/;
const scientific = /^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,2}$/i;

/** A number as it is written, in parts; trailing zeros of the fraction are left out. */
export interface DecimalParts {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** Takes a number apart: full-width digits, thousands commas and a currency sign are understood. */
export function decimalParts(text: string): DecimalParts | Refused {
  const plain = plainForm(text).replace(/^[¥￥]\s*|\s*元$/g, "");
  const written = scientific.test(plain) ? String(Number(plain)) : plain;
  const parts = form.exec(written);
  if (parts === null || (parts[2] === undefined && (parts[3] ?? "") === ""))
    return new Refused("not-a-number");
  const whole = (parts[2] ?? "0").replaceAll(",", "");
  return { isNegative: parts[1] === "-", whole, fraction: (parts[3] ?? "").replace(/0+$/, "") };
}

const [zero, nine, point] = [48, 57, 46];
const longestFast = 14;

/**
 * Reads a number with up to so many decimals as a whole number of its last place: yuan as cents with 2.
 *
 * @param most the largest that is taken, in the last place
 */
export function readScaled(text: string, decimals: number, most: number): number | Refused {
  if (text.length > longestFast) return readOdd(text, decimals, most);
  let value = 0;
  let after = -1;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    if (letter === point && after < 0 && i > 0) after = 0;
    else if (letter >= zero && letter <= nine && after < decimals) {
      value = value * 10 + letter - zero;
      if (after >= 0) after += 1;
    } else return readOdd(text, decimals, most);
  }
  for (let i = Math.max(after, 0); i < decimals; i += 1) value *= 10;
  return value <= most ? value : new Refused("too-large");
}

function readOdd(text: string, decimals: number, most: number): number | Refused {
  const parts = decimalParts(text);
  if (parts instanceof Refused) return parts;
  if (parts.fraction.length > decimals) return new Refused("too-fine");
  const value = Number(parts.whole + parts.fraction.padEnd(decimals, "0"));
  if (parts.isNegative && value !== 0) return new Refused("negative");
  return value <= most ? value : new Refused("too-large");
}
