import type { Asked, Question } from "./asked.ts";

/** How many periods are drawn where a view needs a line and none was asked for. */
const usualTrend = 12;

/** The indicator that a view of one indicator is drawn of. */
export function drawnOf({ question, look }: Asked): string {
  const first = question.ids[0] ?? "";
  return look.of !== null && question.ids.includes(look.of) ? look.of : first;
}

/** What a view must ask to be drawn: the map every retailer, a line its periods. */
export function effectiveOf(asked: Asked): Question {
  const { question, look } = asked;
  const { by, trend } = question;
  if (look.view === "map")
    return { ...question, ids: [drawnOf(asked)], by: ["retailer"], trend: 0 };
  const needsLine = look.view === "line" || (look.view === "heat" && by.length < 2);
  return needsLine && trend < 2 ? { ...question, trend: usualTrend } : question;
}
