import {
  classesQuestion,
  paretoQuestion,
  pricesQuestion,
  reply,
  skuPriceQuestion,
} from "@dongxiao/contract";

import { classesOf } from "../analysis/classes.ts";
import { paretoOf } from "../analysis/pareto.ts";
import { watchPricesOf } from "../analysis/prices/watch-prices.ts";
import { watchSkuPriceOf } from "../analysis/prices/watch-sku-price.ts";
import { questionAs } from "../analysis/question.ts";
import type { Call, HandlerOf } from "../call.ts";
import type { Asker } from "../indicators/plan.ts";
import { writeSheets } from "../wire/sheet.ts";
import { classesSheets } from "./analysis-sheets/classes-sheets.ts";
import { paretoSheets } from "./analysis-sheets/pareto-sheets.ts";
import { pricesSheets } from "./analysis-sheets/prices-sheets.ts";

const askerOf = ({ house: { books, facts }, eyes }: Call): Asker => ({ books, facts, eyes });
const madeAt = ({ house }: Call): string => house.clock.now().toISOString();

export const readPareto: HandlerOf<"readPareto"> = async ({ q }, call) => {
  const question = questionAs(paretoQuestion, q);
  return question.ok ? paretoOf(askerOf(call), question.value, madeAt(call)) : question;
};

export const exportPareto: HandlerOf<"exportPareto"> = async ({ q }, call) => {
  const question = questionAs(paretoQuestion, q);
  if (!question.ok) return question;
  const everybody = { ...question.value, top: Number.MAX_SAFE_INTEGER };
  const answer = await paretoOf(askerOf(call), everybody, madeAt(call));
  if (!answer.ok) return answer;
  const sheets = paretoSheets(answer.value, question.value, call.language);
  return reply(writeSheets(`pareto-${answer.value.period.name}.xlsx`, sheets));
};

export const readClasses: HandlerOf<"readClasses"> = async ({ q }, call) => {
  const question = questionAs(classesQuestion, q);
  return question.ok ? classesOf(askerOf(call), question.value, madeAt(call)) : question;
};

export const exportClasses: HandlerOf<"exportClasses"> = async ({ q }, call) => {
  const question = questionAs(classesQuestion, q);
  if (!question.ok) return question;
  const answer = await classesOf(askerOf(call), question.value, madeAt(call));
  if (!answer.ok) return answer;
  const sheets = classesSheets(answer.value, question.value, call.language);
  return reply(writeSheets(`classes-${answer.value.period.name}.xlsx`, sheets));
};

export const watchPrices: HandlerOf<"watchPrices"> = async ({ q }, call) => {
  const question = questionAs(pricesQuestion, q);
  return question.ok ? watchPricesOf(askerOf(call), question.value, madeAt(call)) : question;
};

export const exportPrices: HandlerOf<"exportPrices"> = async ({ q }, call) => {
  const question = questionAs(pricesQuestion, q);
  if (!question.ok) return question;
  const answer = await watchPricesOf(askerOf(call), question.value, madeAt(call));
  if (!answer.ok) return answer;
  const sheets = pricesSheets(answer.value, question.value, call.language);
  return reply(writeSheets(`prices-${answer.value.period.name}.xlsx`, sheets));
};

export const watchSkuPrice: HandlerOf<"watchSkuPrice"> = async ({ q }, call) => {
  const question = questionAs(skuPriceQuestion, q);
  return question.ok ? watchSkuPriceOf(askerOf(call), question.value, madeAt(call)) : question;
};
