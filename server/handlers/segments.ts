import { reply, segmentsQuestion } from "@dongxiao/contract";

import { questionAs } from "../analysis/question.ts";
import type { Call, HandlerOf } from "../call.ts";
import type { Asker } from "../indicators/plan.ts";
import { everySegmentation } from "../segments/definitions.ts";
import { segmentsOf } from "../segments/segments.ts";
import { writeSheets } from "../wire/sheet.ts";
import { segmentsSheets } from "./analysis-sheets/segments-sheets.ts";

const askerOf = ({ house: { books, facts }, eyes }: Call): Asker => ({ books, facts, eyes });
const madeAt = ({ house }: Call): string => house.clock.now().toISOString();

export const listSegmentations: HandlerOf<"listSegmentations"> = async () =>
  reply({ segmentations: [...everySegmentation()] });

export const readSegments: HandlerOf<"readSegments"> = async ({ q }, call) => {
  const question = questionAs(segmentsQuestion, q);
  return question.ok ? segmentsOf(askerOf(call), question.value, madeAt(call)) : question;
};

export const exportSegments: HandlerOf<"exportSegments"> = async ({ q }, call) => {
  const question = questionAs(segmentsQuestion, q);
  if (!question.ok) return question;
  const everybody = { ...question.value, top: Number.MAX_SAFE_INTEGER };
  const answer = await segmentsOf(askerOf(call), everybody, madeAt(call));
  if (!answer.ok) return answer;
  const { segmentation, asOf } = answer.value;
  const sheets = segmentsSheets(answer.value, call.language);
  return reply(writeSheets(`segments-${segmentation.id}-${asOf}.xlsx`, sheets));
};
