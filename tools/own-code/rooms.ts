/** The rooms, from the left to the right, each with the rooms that it may import. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  contract: ["core"],
  store: ["core"],
  server: ["core", "contract", "store"],
  web: ["core", "contract"],
  trials: ["core", "contract", "store", "server"],
  tools: ["core", "contract", "store", "server"],
};

/** The folders of core, from left to right: a folder imports folders of earlier steps, or of its own step. */
export const coreSteps: readonly (readonly string[])[] = [
  ["units"],
  ["frames"],
  ["indicators", "retailers", "leads"],
  ["judgement", "demand", "forecasts", "quality", "prices"],
  ["allocation", "visits", "supervision", "uplift"],
];
