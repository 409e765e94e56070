import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

import { accessJourney } from "./access-journey.ts";
import { analysisJourney } from "./analysis-journey.ts";
import { openBrowser } from "./browser.ts";
import { fileJourney } from "./file-journey.ts";
import { openTrialHouse, type TrialHouse } from "./house.ts";
import { careJourney } from "./care-journey.ts";
import { groundJourney } from "./ground-journey.ts";
import { importJourney } from "./import-journey.ts";
import { indicatorsJourney } from "./indicators-journey.ts";
import { languageJourney } from "./language-journey.ts";
import { peopleJourney } from "./people-journey.ts";
import { phoneJourney } from "./phone-journey.ts";
import { qualityJourney, reportJourney, selfCheckJourney } from "./quality-journey.ts";
import { retailerJourney } from "./retailer-journey.ts";
import { scopeJourney } from "./scope-journey.ts";
import { scoreJourney } from "./score-journey.ts";
import { sessionJourney } from "./session-journey.ts";
import { targetJourney } from "./target-journey.ts";
import { tierJourney } from "./tier-journey.ts";
import { upliftJourney } from "./uplift-journey.ts";
import { weekJourney } from "./week-journey.ts";

let house: TrialHouse;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openTrialHouse(), openBrowser()]);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await house.stop();
}, 60_000);

const trip = () => ({ address: house.address, browser });

describe("sign-in", () => {
  sessionJourney(trip);
});
describe("retailers", () => {
  retailerJourney(trip);
});
describe("the week", () => {
  weekJourney(trip);
});
describe("indicators", () => {
  indicatorsJourney(trip);
});
describe("the analyses", () => {
  analysisJourney(trip);
});
describe("tiers", () => {
  tierJourney(trip);
});
describe("target customers", () => {
  targetJourney(trip);
});
describe("looking after a retailer", () => {
  careJourney(trip);
});
describe("leads and territories", () => {
  groundJourney(trip);
});
describe("scores", () => {
  scoreJourney(trip);
});
describe("star uplift", () => {
  upliftJourney(trip);
});
describe("what each role sees", () => {
  scopeJourney(trip);
});
describe("languages", () => {
  languageJourney(trip);
});
describe("people", () => {
  peopleJourney(trip);
});
describe("imports", () => {
  importJourney(trip);
});
describe("data quality", () => {
  qualityJourney(trip);
  reportJourney(trip);
  selfCheckJourney(trip);
});
describe("a phone", () => {
  phoneJourney(trip);
});
describe("access for everybody", () => {
  accessJourney(trip);
});
describe("files of retailers", () => {
  fileJourney(trip);
});
