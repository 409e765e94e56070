import {
  type drillQuestion,
  drillQuestion as drillForm,
  problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import { type CutId, cuts } from "@dongxiao/core/indicators";
import { dayAfter, isoOf } from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Call, HandlerOf } from "../call.ts";
import { answerTo } from "../indicators/answer.ts";
import { registry } from "../indicators/definitions.ts";
import { drillAnswerOf, openSide } from "../indicators/drill.ts";
import { holderNames } from "../indicators/holder-names.ts";
import { namingsOf } from "../indicators/naming.ts";
import { type Asker, questionIn } from "../indicators/plan.ts";
import type { Senseless } from "../indicators/senseless.ts";
import { cutSpelled, dimensionOf } from "../indicators/spelling.ts";
import { rowsByHolder } from "../indicators/term-rows.ts";
import { heldIn } from "../indicators/when.ts";
import { writeSheets } from "../wire/sheet.ts";
import { answerSheets } from "./indicator-sheet.ts";

const askerOf = ({ house: { books, facts }, eyes }: Call): Asker => ({ books, facts, eyes });

export const listIndicators: HandlerOf<"listIndicators"> = async (_input, call) => {
  const held = await heldIn(call.house.facts);
  return reply({
    indicators: registry(),
    dimensions: (Object.keys(cuts) as CutId[]).map((cut) => ({
      id: dimensionOf(cut),
      titles: cuts[cut].titles,
      by: cuts[cut].by,
    })),
    fromDay: held === null ? null : isoOf(held.first),
    dataUntil: held === null ? null : isoOf(dayAfter(held.last, 6)),
    tiles: call.house.tiles,
  });
};

export const measureIndicators: HandlerOf<"measureIndicators"> = async ({ q }, call) => {
  const question = questionIn(q);
  if (!question.ok) return question;
  return answerTo(askerOf(call), question.value, call.house.clock.now().toISOString());
};

export const exportIndicators: HandlerOf<"exportIndicators"> = async ({ q }, call) => {
  const question = questionIn(q);
  if (!question.ok) return question;
  const madeAt = call.house.clock.now().toISOString();
  const answer = await answerTo(askerOf(call), question.value, madeAt);
  if (!answer.ok) return answer;
  const sheets = answerSheets(answer.value, question.value, call.language);
  return reply(writeSheets(`indicators-${answer.value.period.name}.xlsx`, sheets));
};

export const listMembers: HandlerOf<"listMembers"> = async ({ dimension }, call) => {
  const cut = cutSpelled(dimension);
  if (cut === null) return problem("dimension-unknown", { dimension });
  const namings = await withEyes(call.house.books, call.eyes, (trx) =>
    namingsOf(trx, [cut], call.today),
  );
  const naming = namings.get(cut);
  const members = (naming?.members ?? []).map((member) => ({
    code: naming?.codeOf(member) ?? "",
    titles: naming?.titlesOf(member) ?? cuts[cut].titles,
  }));
  return reply({ members });
};

function drillIn(q: string): Reply<z.output<typeof drillQuestion>> | Senseless {
  try {
    const parsed = drillForm.safeParse(JSON.parse(q));
    if (parsed.success) return reply(parsed.data);
    const why = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    return problem("input-malformed", { why: why.join("; ") });
  } catch {
    return problem("input-malformed", { why: "JSON" });
  }
}

export const drillIndicator: HandlerOf<"drillIndicator"> = async ({ q }, call) => {
  const question = drillIn(q);
  if (!question.ok) return question;
  const opened = await openSide(askerOf(call), question.value);
  return opened.ok ? reply(await drillAnswerOf(askerOf(call), opened.value)) : opened;
};

export const drillRows: HandlerOf<"drillRows"> = async ({ q, term, holder }, call) => {
  const question = drillIn(q);
  if (!question.ok) return question;
  const asker = askerOf(call);
  const opened = await openSide(asker, { ...question.value, most: 1, offset: 0 });
  if (!opened.ok) return opened;
  const { cell, counted } = opened.value;
  const found = counted.find((one) => one.term.id === term);
  if (found === undefined) return reply({ rows: [] });
  const { kind } = found.term;
  const names = await holderNames(asker, cell.period, [kind]);
  const member = names.memberOf(kind, holder);
  if (member === null) return problem("member-unknown", { dimension: kind, member: holder });
  const rows = await rowsByHolder(asker, cell, found.term, [member]);
  return reply({ rows: [...(rows.get(member) ?? [])] });
};
