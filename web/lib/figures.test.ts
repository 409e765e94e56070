import { expect, it } from "vitest";

import { figuresOf } from "./figures.tsx";

const [hans, hant, en] = [figuresOf("zh-Hans"), figuresOf("zh-Hant"), figuresOf("en")];

it("counts in ten thousands for Chinese readers, and only from ten thousand on", () => {
  expect(hans.about(9999)).toBe("9,999");
  expect(hans.about(123_456)).toBe("12.3万");
  expect(hant.about(123_456)).toBe("12.3萬");
  expect(en.about(123_456)).toBe("123.5K");
});

it("writes large numbers in 万 and 亿 for Chinese readers and in full for English ones", () => {
  expect(hans.large(9999.5)).toBe("9,999.5");
  expect(hans.large(123_456)).toBe("12.35万");
  expect(hant.large(123_456)).toBe("12.35萬");
  expect(hans.large(-234_500_000)).toBe("−2.35亿");
  expect(en.large(123_456.789)).toBe("123,456.79");
  // 12,345,600 cents = 123,456 yuan
  expect(hans.moneyLarge(12_345_600)).toBe("¥12.35万");
  expect(en.moneyLarge(12_345_600)).toBe("CN¥123,456.00");
});

it("writes volumes and differences to the hundredth, whatever they are", () => {
  expect(hans.fixed(977.8)).toBe("977.80");
  expect(hans.fixed(null)).toBe("—");
  expect(en.signedFixed(-1)).toBe("−1.00");
  expect(en.signedFixed(4.256)).toBe("+4.26");
});

it("writes money in yuan out of whole cents", () => {
  expect(hans.money(123_456_750)).toBe("¥1,234,567.50");
  expect(en.money(5)).toBe("CN¥0.05");
});

it("writes a missing value as a dash and never as zero", () => {
  expect(hans.count(null)).toBe("—");
  expect(hans.percent(null)).toBe("—");
  expect(hans.money(null)).toBe("—");
  expect(hans.day(null)).toBe("—");
});

it("says the unit of packs in the reader's language", () => {
  expect(hans.packs(1200)).toBe("1,200包");
  expect(en.packs(1200)).toBe("1,200 packs");
});

it("signs a change both ways, with a minus that is as wide as a plus", () => {
  // 0.0451 = +4.5 %, -0.0312 = -3.1 %
  expect(hans.change(0.0451)).toBe("+4.5%");
  expect(hans.change(-0.0312)).toBe("−3.1%");
  expect(hans.change(0)).toBe("0.0%");
});

it("names a cycle by its Monday, whatever the machine's time zone", () => {
  expect(hans.week("2021-11-08")).toBe("2021年11月8日当周");
  expect(hant.week("2021-11-08")).toBe("2021年11月8日當週");
  expect(en.week("2021-11-08")).toBe("week of 8 Nov 2021");
});

it("names periods as people say them", () => {
  expect(hans.period("2021-11")).toBe("2021年11月");
  expect(hans.period("2021-Q4")).toBe("2021年第4季度");
  expect(hant.period("2021-Q4")).toBe("2021年第4季");
  expect(en.period("2021-Q4")).toBe("Q4 2021");
  expect(hans.period("2021")).toBe("2021年");
  expect(hans.period("2021-11-08")).toBe("2021年11月8日当周");
  // the cycle of 15 November ends on Sunday the 21st
  expect(en.period("2021-11-08..2021-11-15")).toBe("8 Nov 2021 – 21 Nov 2021");
});
