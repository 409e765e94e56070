import { z } from "zod";

/** What came of writing a city. */
const written = z.object({
  retailers: z.number(),
  skus: z.number(),
  weeks: z.number(),
  lines: z.number(),
  observations: z.number(),
  files: z.array(z.string()),
  seconds: z.number(),
});

/** What the city's program says: how far it is, what it wrote, or which number it cannot take. */
export const cityMessage = z.union([
  z.object({ progress: z.object({ stage: z.string(), done: z.number(), whole: z.number() }) }),
  z.object({ done: written }),
  z.object({
    refused: z.object({
      name: z.string(),
      value: z.number(),
      min: z.number().nullable(),
      max: z.number().nullable(),
    }),
  }),
]);

/** What came of writing a city. */
export type CityWritten = z.output<typeof written>;

/** A number that the city's program cannot take, and the bounds that it has; no bounds where there is no such number. */
export type CityRefused = Extract<
  z.output<typeof cityMessage>,
  { readonly refused: object }
>["refused"];
