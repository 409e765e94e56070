import { InvalidArgumentError } from "commander";

/** Reads a whole number that counts from one. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError("要写正整数 / a whole number is needed");
  return value;
}

/** Reads a day. */
export function isoDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError("日期写作 2021-11-08 / a day is written 2021-11-08");
  return text;
}

/** Reads words with commas between them. */
export function listWord(text: string): readonly string[] {
  const found = text.split(",").map((word) => word.trim());
  return found.filter((word) => word !== "");
}

/** Ids by their names as they are written here: `fiveDegree` is `five-degree`. */
export function byWord<Id extends string>(ids: readonly Id[]): ReadonlyMap<string, Id> {
  return new Map(
    ids.map((id) => [id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), id]),
  );
}

/** The option of a command about one retailer. */
export const ofRetailer = ["--retailer <licence>", "许可证号 / licence code"] as const;
