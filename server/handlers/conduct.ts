import type { HandlerOf } from "../call.ts";
import { answerEvent, noteEvent, replyToEvent } from "../scores/conduct.ts";

export const noteConduct: HandlerOf<"noteConduct"> = (
  { id: retailerId, ...event },
  { house: { books }, eyes, today },
) => noteEvent({ books, eyes }, { retailerId, ...event }, today);

export const replyToConduct: HandlerOf<"replyToConduct"> = (said, { house: { books }, eyes }) =>
  replyToEvent({ books, eyes }, said);

export const answerConduct: HandlerOf<"answerConduct"> = (answer, { house: { books }, eyes }) =>
  answerEvent({ books, eyes }, answer);
