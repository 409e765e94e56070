export { judge, type Verdict } from "./judge.ts";
export type { Evidence, Need, Reading, When } from "./reading.ts";
export { readings, type ReadingId } from "./readings/catalogue.ts";
