import { languages } from "@dongxiao/core/units";
import { z } from "zod";

/** A day, `2021-11-08`. */
export const isoDay = z.iso.date();

/** A moment, ISO 8601 with time zone. */
export const moment = z.string();

/** One of the languages of the house. */
export const language = z.enum(languages);

/** One text in every language. */
export const titles = z.object({ "zh-Hans": z.string(), "zh-Hant": z.string(), en: z.string() });
