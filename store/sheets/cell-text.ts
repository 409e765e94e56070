import { dayAfter, dayOf, isoOf } from "@dongxiao/core/units";

const shortForm = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u;

/**
 * Writes a number of the file in the shortest plain decimal: no exponent, no trailing zero. Of a fraction only the 15
 * digits count that spreadsheets show: 12.8 x 3 is stored as 38.400000000000006 and meant as 38.4.
 */
export function numberText(raw: string): string {
  // Up to 15 digits every decimal is the shortest name of its own double, so it can stay as it is.
  if (raw.length <= 16 && shortForm.test(raw)) return raw === "-0" ? "0" : raw;
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) return raw;
  return plainDecimal(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
}

/** Writes a finite number without an exponent. */
export function plainDecimal(value: number): string {
  const text = String(value === 0 ? 0 : value);
  const exponentAt = text.indexOf("e");
  if (exponentAt < 0) return text;
  const exponent = Number(text.slice(exponentAt + 1));
  const sign = value < 0 ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(sign.length, exponentAt).split(".");
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${whole}${fraction}`;
  return sign + whole + fraction.padEnd(exponent, "0");
}

const lastSerial = 2_958_466;
const secondsPerDay = 86_400;

/**
 * Writes a serial number as the day and time that it stands for. The 1900 system counts a 29
 * February 1900 that never
 * was (serial 60) and a day 0: both are written as such, so that the reader of the cell refuses
 * them by name.
 */
export function serialText(raw: string, is1904: boolean, meaning: "date" | "time"): string {
  const serial = Number(raw);
  if (raw.trim() === "" || !(serial >= 0 && serial < lastSerial)) return numberText(raw);
  const seconds = Math.round(serial * secondsPerDay);
  const wholeDays = Math.floor(seconds / secondsPerDay);
  const time = clockText(seconds - wholeDays * secondsPerDay);
  if (meaning === "time" && wholeDays === 0) return time;
  const day = dayText(wholeDays, is1904);
  return time === "00:00:00" ? day : `${day}T${time}`;
}

function dayText(serial: number, is1904: boolean): string {
  if (is1904) return isoAfter("1904-01-01", serial);
  if (serial === 0) return "1900-01-00";
  if (serial === 60) return "1900-02-29";
  return isoAfter("1899-12-31", serial > 60 ? serial - 1 : serial);
}

function isoAfter(start: string, n: number): string {
  const day = dayOf(start);
  return day === null ? "" : isoOf(dayAfter(day, n));
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/**
 * The serial number of a day in the 1900 system; null when the text is not a day from 1900-03-01
 * on.
 */
export function serialOf(iso: string): number | null {
  const day = dayOf(iso);
  return day !== null && day >= -25_508 ? day + 25_569 : null;
}

/** Takes the midnight off a day that is written as text of ISO 8601. */
export function isoDateText(raw: string): string {
  return raw.replace(/T00:00:00(?:\.0+)?Z?$/u, "");
}
