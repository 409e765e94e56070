import { reply, territoriesQuestion } from "@dongxiao/contract";
import { territoryParameters } from "@dongxiao/core/visits";
import { withEyes } from "@dongxiao/store/books";

import { questionAs } from "../analysis/question.ts";
import type { Call, HandlerOf } from "../call.ts";
import { linesSeen } from "../indicators/seen.ts";
import { isWhole } from "../quality/check-asked.ts";
import { areasSeen } from "../territories/areas-seen.ts";
import { compareTerritories } from "../territories/compare-territories.ts";
import { writeSheets } from "../wire/sheet.ts";
import { importSheet, territoriesSheets } from "./analysis-sheets/territories-sheets.ts";

export const listTerritories: HandlerOf<"listTerritories"> = async (_input, { house, eyes }) => {
  const areas = await withEyes(house.books, eyes, async (trx) =>
    areasSeen(trx, await linesSeen(trx)),
  );
  return reply({
    parameters: Object.entries(territoryParameters).map(([id, one]) => ({
      id,
      ...one,
      isWhole: isWhole(one),
    })),
    areas: areas.map(({ code, name }) => ({ code, name })),
  });
};

async function comparedBy({ house, eyes }: Call, q: string) {
  const question = questionAs(territoriesQuestion, q);
  return question.ok ? compareTerritories({ ...house, eyes }, question.value) : question;
}

export const readTerritories: HandlerOf<"readTerritories"> = ({ q }, call) => comparedBy(call, q);

export const exportTerritories: HandlerOf<"exportTerritories"> = async ({ q }, call) => {
  const answer = await comparedBy(call, q);
  if (!answer.ok) return answer;
  const sheets = territoriesSheets(answer.value, call.language);
  return reply(writeSheets(`territories-${answer.value.cycle}.xlsx`, sheets));
};

export const exportTerritoryImport: HandlerOf<"exportTerritoryImport"> = async (
  { q, validFrom },
  call,
) => {
  const answer = await comparedBy(call, q);
  if (!answer.ok) return answer;
  const sheet = importSheet(answer.value, validFrom, call.language);
  return reply(writeSheets(`retailers-to-move-${validFrom}.xlsx`, [sheet]));
};
