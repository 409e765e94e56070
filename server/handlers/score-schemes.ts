import { reply } from "@dongxiao/contract";
import { scoreSchemes, withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import {
  addScheme,
  adoptScheme,
  changeScheme,
  discardScheme,
  type SchemeDesk,
} from "../scores/change-schemes.ts";
import { dueOf, newestMonth } from "../scores/due.ts";
import { schemesShown } from "../scores/kept-schemes.ts";
import { previewScheme } from "../scores/preview.ts";

const desk = ({ house: { books }, eyes }: Call): SchemeDesk => ({ books, personId: eyes.personId });

export const listScoreSchemes: HandlerOf<"listScoreSchemes"> = async (_input, call) => {
  const { house, eyes, today } = call;
  const month = await newestMonth(house.facts);
  return withEyes(house.books, eyes, async (trx) =>
    reply({
      schemes: await schemesShown(trx, await scoreSchemes(trx)),
      due: month === null ? null : await dueOf(trx, month, today),
    }),
  );
};

export const addScoreScheme: HandlerOf<"addScoreScheme"> = (draft, call) =>
  addScheme(desk(call), draft);

export const changeScoreScheme: HandlerOf<"changeScoreScheme"> = ({ id, ...draft }, call) =>
  changeScheme(desk(call), id, draft);

export const adoptScoreScheme: HandlerOf<"adoptScoreScheme"> = ({ id, note }, call) =>
  adoptScheme(desk(call), id, note);

export const discardScoreScheme: HandlerOf<"discardScoreScheme"> = ({ id }, call) =>
  discardScheme(desk(call), id);

export const previewScoreScheme: HandlerOf<"previewScoreScheme"> = (asked, call) => {
  const { books, facts } = call.house;
  return previewScheme({ books, facts, eyes: call.eyes }, asked, call.today);
};
