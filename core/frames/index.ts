export { groupRows, rowsOf, type Groups } from "./groups.ts";
export { orderLinesOf, type OrderLine, type OrderLines } from "./order-lines.ts";
