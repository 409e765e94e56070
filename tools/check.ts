import { house } from "./house.ts";
import { outcomesTable, runSteps } from "./steps/run-steps.ts";
import { steps } from "./steps/steps.ts";

const words = process.argv.slice(2);
const wanted = words.includes("--no-test") ? steps.filter(({ name }) => name !== "tests") : steps;
const outcomes = runSteps(wanted, house, words.includes("--all"));
console.log(`\n${outcomesTable(outcomes)}`);
process.exitCode = outcomes.every(({ state }) => state === "holds") ? 0 : 1;
