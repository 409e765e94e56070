import { Stream, streams, type Random } from "../../random.ts";
import { picked } from "../draw.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import { leastWithPrecision } from "./precision.ts";

/** What a SKU is called: its brand and its form, with the category that the form belongs to. */
export interface SkuName {
  readonly brand: string;
  readonly name: string;
  readonly category: string;
}

const forms = [
  { form: "硬", category: "常规" },
  { form: "软", category: "常规" },
  { form: "细支", category: "细支" },
  { form: "中支", category: "中支" },
  { form: "短支", category: "短支" },
  { form: "硬蓝", category: "常规" },
];

const firsts = "春秋晨竹溪岚霁澄穗禾舟笛汀".split("");
const seconds = "晓实音语影露畔望歌迹涧岸".split("");

/** Invented brands: 13 and 12 syllables have no divisor in common, so 156 brands differ. */
function brandName(brand: number): string {
  return `${picked(firsts, brand)}${picked(seconds, brand)}`;
}

/** How many SKUs the next brand has, 2 to 6 and never one left over. */
function familySize(left: number, most: number, random: Random): number {
  const size = Math.min(left, 2 + random.below(most - 1));
  if (left - size !== 1) return size;
  return size < forms.length ? size + 1 : size - 1;
}

/** The sizes of the brands' families. */
function familiesOf({ skus, seed }: WorldPlan): number[] {
  const random = new Stream(seed, streams.skus, 0, parts.brands);
  const most = Math.min(Math.max(Math.floor(skus / 4), 2), forms.length);
  const sizes: number[] = [];
  for (let left = skus; left > 0; left -= sizes.at(-1) ?? left)
    sizes.push(familySize(left, most, random));
  return sizes;
}

/** The brand of each SKU: the first four are two of brand 0, one of brand 1 and one of brand 2, where there are eight. */
function orderOf(plan: WorldPlan): number[] {
  const families = familiesOf(plan);
  const first = plan.skus < leastWithPrecision ? [] : [0, 0, 1, 2];
  const rest = families.flatMap((size, brand) => {
    const taken = first.filter((of) => of === brand).length;
    return Array.from({ length: size - taken }, () => brand);
  });
  return [...first, ...rest];
}

/** The names of all SKUs, in their order. */
export function skuNamesOf(plan: WorldPlan): SkuName[] {
  const order = orderOf(plan);
  return order.map((brand, i) => {
    const before = order.slice(0, i).filter((of) => of === brand).length;
    const { form, category } = picked(forms, before);
    return { brand: brandName(brand), name: `${brandName(brand)}(${form})`, category };
  });
}
