export { purposeOf } from "./files.ts";
export { exportsOf, readHouse } from "./house.ts";
export { limits, measure, type Measured, type Numbers } from "./numbers.ts";
export { improved, worsened } from "./ratchet.ts";
export type { Reading } from "./reading.ts";
export { rooms } from "./rooms.ts";
