import { expect, it } from "vitest";

import { figuresOf } from "./figures.tsx";
import { toneOf, valueWords } from "./measure-words.ts";

it("colours only where a direction is good", () => {
  expect(toneOf("up", 10)).toBe("good");
  expect(toneOf("down", 10)).toBe("bad");
  expect(toneOf("up", -10)).toBe("bad");
  expect(toneOf("none", 10)).toBe("quiet");
  expect(toneOf("up", 0)).toBe("quiet");
});

it("writes shares in percent, money in yuan, and counts in ten thousands", () => {
  const figures = figuresOf("zh-Hans");
  expect(valueWords({ unit: "ratio", isShare: true }, 0.7321, figures)).toBe("73.2%");
  // a ratio that is no share, 1.84 weeks of sales in stock, is read as it is
  expect(valueWords({ unit: "ratio", isShare: false }, 1.84, figures)).toBe("1.84");
  // 12,345,678 cents are 123,456.78 yuan
  expect(valueWords({ unit: "cny-cents/carton", isShare: false }, 12_345_678, figures)).toBe(
    "¥12.35万",
  );
  expect(valueWords({ unit: "packs", isShare: false }, 23_456, figures)).toBe("2.35万");
});
