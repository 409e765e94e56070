export { judge, type Verdict } from "./judge.ts";
export { progressOf, type Progress, type Task } from "./progress.ts";
export type { Evidence, Need, Reading, When } from "./reading.ts";
export { readings, type ReadingId } from "./readings/catalogue.ts";
