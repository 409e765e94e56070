import { type statement, type Verdict, wordsOf } from "@dongxiao/contract";
import {
  checkClaim,
  claimCheckNamed,
  claimChecksById,
  type ClaimCheckId,
  fieldNamed,
  fieldsOf,
  readClaim,
  type UnreadField,
  unreadTitles,
} from "@dongxiao/core/quality";
import { assert, filled, mapped, type Titles } from "@dongxiao/core/units";
import type { z } from "zod";

import { settingsWithin } from "./check-asked.ts";

/** What somebody states. */
export type Stated = Omit<z.output<typeof statement>, "place">;

/** Checks one statement; what cannot be read is said field by field. */
export function verdictOf({ check: name, fields, settings }: Stated): Verdict {
  const id = claimCheckNamed(name);
  if (id === null) return unreadable(name, filled(noCheck, { name: alike(name) }));
  const check = claimChecksById.get(id);
  assert(check !== undefined, `${id} is a check`);
  const within = settingsWithin(check.parameters, settings);
  if (!within.ok) {
    const { code, detail } = within;
    return unreadable(
      id,
      mapped(alike(""), (_, language) => wordsOf(code, detail, language)),
    );
  }
  const named = Object.entries(fields).map(([field, text]) => [fieldNamed(id, field), text]);
  const read = readClaim(check, Object.fromEntries(named));
  if (!read.ok) return unreadFields(id, read.fields);
  const { state, sentence } = checkClaim(check, read.claim, within.value);
  const doubted = state === "wrong" || state === "doubtful" ? questioned(id) : [];
  return { check: id, state, text: sentence, unread: [], doubted };
}

const alike = (text: string): Titles => ({ "zh-Hans": text, "zh-Hant": text, en: text });

const noCheck: Titles = {
  "zh-Hans": "没有名为“{name}”的核对项目。",
  "zh-Hant": "沒有名為「{name}」的核對項目。",
  en: "There is no check called {name}.",
};

const notRead: Titles = {
  "zh-Hans": "读不出：{fields}。",
  "zh-Hant": "讀不出：{fields}。",
  en: "Cannot be read: {fields}.",
};

function unreadable(check: string, text: Titles): Verdict {
  return { check, state: "unreadable", text, unread: [], doubted: [] };
}

function unreadFields(id: ClaimCheckId, fields: readonly UnreadField[]): Verdict {
  const check = claimChecksById.get(id);
  const known = check === undefined ? {} : fieldsOf(check);
  const unread = fields.map(({ field, reason }) => ({
    field,
    titles: known[field]?.titles ?? alike(field),
    reason: unreadTitles[reason],
  }));
  const text = mapped(notRead, (template, language) =>
    template.replace(
      "{fields}",
      unread
        .map(({ titles, reason }) => joined(titles[language], reason[language], language))
        .join(language === "en" ? "; " : "；"),
    ),
  );
  return {
    ...unreadable(id, text),
    unread: unread.map(({ field, reason }) => ({ field, reason })),
  };
}

const joined = (name: string, reason: string, language: keyof Titles): string =>
  language === "en"
    ? `${name} ${reason}`
    : language === "zh-Hant"
      ? `「${name}」${reason}`
      : `“${name}”${reason}`;

/** The fields that a check doubts. */
function questioned(id: ClaimCheckId): string[] {
  const check = claimChecksById.get(id);
  const fields = check === undefined ? [] : Object.entries(fieldsOf(check));
  return fields.filter(([, { isInQuestion }]) => isInQuestion === true).map(([field]) => field);
}
