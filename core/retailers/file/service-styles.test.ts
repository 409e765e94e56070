import { expect, it } from "vitest";

import { standardFields } from "./file-fields.ts";
import { serviceAdvice, serviceStyles } from "./service-styles.ts";

it("advises for every choice of the field, and for nothing else", () => {
  const field = standardFields.find(({ id }) => id === "serviceStyle");
  expect(Object.keys(field?.choices ?? {})).toEqual(Object.keys(serviceStyles));
  for (const style of Object.keys(field?.choices ?? {}))
    expect(serviceAdvice(style)?.advice["zh-Hans"]).toMatch(/。$/);
  expect(serviceAdvice("hot-tempered")).toBeNull();
  expect(serviceAdvice(undefined)).toBeNull();
});

it("is a note of the staff: the retailer itself does not read what was thought of it", () => {
  expect(standardFields.find(({ id }) => id === "serviceStyle")?.access).toBe("staff");
});
