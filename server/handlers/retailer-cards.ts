import { problem, reply } from "@dongxiao/contract";

import type { HandlerOf } from "../call.ts";
import { cardSheet } from "../care/card/card-sheet.ts";
import { cardOf, cardsOfLine } from "../care/card/read-cards.ts";
import { carerOf } from "../care/carer.ts";
import { writeSheets } from "../wire/sheet.ts";

export const readRetailerCard: HandlerOf<"readRetailerCard"> = async ({ id }, call) => {
  const card = await cardOf(call.house.facts, carerOf(call), id);
  return card === null ? problem("not-found", { what: String(id) }) : reply({ card });
};

export const exportRetailerCard: HandlerOf<"exportRetailerCard"> = async ({ id }, call) => {
  const card = await cardOf(call.house.facts, carerOf(call), id);
  if (card === null) return problem("not-found", { what: String(id) });
  const name = `card-${card.head.licenceCode}.xlsx`;
  return reply(writeSheets(name, [cardSheet(card, call.language)]));
};

export const listRetailerCards: HandlerOf<"listRetailerCards"> = async ({ line }, call) => {
  const found = await cardsOfLine(call.house.facts, carerOf(call), line);
  return found === null ? problem("not-found", { what: String(line) }) : reply(found);
};
