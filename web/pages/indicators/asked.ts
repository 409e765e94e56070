import { indicatorLook, indicatorQuestion } from "@dongxiao/contract";
import type { z } from "zod";

/** A question to the indicators, with nothing left out. */
export type Question = z.output<typeof indicatorQuestion>;

/** How its answer is looked at. */
export type Look = z.output<typeof indicatorLook>;

/** Every way to look at an answer. */
export type View = Look["view"];

/** Everything that a page of indicators shows, as its address says it. */
export interface Asked {
  readonly question: Question;
  readonly look: Look;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What an address asks; null where it asks nothing that can be read. */
export function readAsked(address: URLSearchParams): Asked | null {
  const question = indicatorQuestion.safeParse(jsonOf(address.get("q") ?? ""));
  if (!question.success) return null;
  const { view, sort, of } = Object.fromEntries(address);
  const look = indicatorLook.safeParse({ view, sort, of });
  return { question: question.data, look: look.data ?? indicatorLook.parse({}) };
}

/** A question in one word, as addresses and requests carry it; what goes without saying is left out. */
export function wordOf(question: Question): string {
  const { by, only, compare, trend, ...rest } = question;
  return JSON.stringify({
    ...rest,
    ...(by.length === 0 ? {} : { by }),
    ...(only.length === 0 ? {} : { only }),
    ...(compare === "none" ? {} : { compare }),
    ...(trend === 0 ? {} : { trend }),
  });
}

/** The address that asks this. */
export function addressOf({ question, look }: Asked): URLSearchParams {
  const { view, sort, of } = look;
  const address = new URLSearchParams({ q: wordOf(question) });
  if (view !== "table") address.set("view", view);
  if (sort !== null) address.set("sort", sort);
  if (of !== null) address.set("of", of);
  return address;
}
