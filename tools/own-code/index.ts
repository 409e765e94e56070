export { cyclesOf } from "./cycles.ts";
export { wrongDirections } from "./directions.ts";
export { exportsOf, readHouse } from "./house.ts";
export { ownImports } from "./imports.ts";
export { limits, measure, type Measured, type Numbers } from "./numbers.ts";
export { improved, worsened } from "./ratchet.ts";
export { purposeOf } from "./files.ts";
export { readSource, type Reading } from "./reading.ts";
export { quantile, sizesByGroup } from "./sizes.ts";
