import type { WordsOf } from "../words.ts";
import type { stages as hans } from "../zh-hans/stages.ts";

/** Words of the stages area. */
export const stages: WordsOf<typeof hans> = {
  reading: "reading the file",
  comparing: "comparing with what is there",
  superseding: "keeping what will be replaced",
  replacing: "writing",
  finishing: "finishing",
  undoing: "putting back",
  learning: "Learning and scoring",
  read: "reading the data",
  indicators: "measuring the indicators",
  segments: "classing the retailers",
  forecast: "forecasting next week",
  plans: "placing scarce supply",
  visits: "planning visits",
  write: "writing the brief",
};
