import type { HandlerOf } from "../call.ts";
import { selfCheckOf } from "../quality/self-check.ts";

export const selfCheck: HandlerOf<"selfCheck"> = ({ period }, { house: { books, facts }, eyes }) =>
  selfCheckOf({ books, facts, eyes }, period);
