import path from "node:path";

/** The folder of the house. */
export const house = path.resolve(import.meta.dirname, "..");
