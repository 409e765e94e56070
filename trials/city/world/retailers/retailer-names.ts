import type { BusinessType } from "@dongxiao/core/retailers";

import type { Random } from "../../random.ts";
import { picked } from "../draw.ts";

const firsts = (
  "平向春福顺吉祥瑞和康乐安宁祺裕盛兴隆昌达通源新佳好民益众诚信德仁义" +
  "善文明辉晨旭朝阳星月云霞雨露青翠松柏禾穗竹兰荷梅桐溪川枫"
).split("");
const seconds =
  "安阳源发顺和兴旺达家园邻缘悦意诚聚汇盈泽润康坡祥瑞洲茂景晖辰溪坊客里苑禾岭桥岸铺".split("");

const words: Readonly<Record<BusinessType, readonly string[]>> = {
  grocery: ["食杂店", "小卖部", "杂货店", "副食店"],
  convenience: ["便利店", "便民店"],
  supermarket: ["超市", "生活超市", "购物中心"],
  department: ["商场", "百货"],
  specialist: ["烟酒店", "名烟名酒"],
  entertainment: ["茶楼", "棋牌室", "饭店", "宾馆", "网吧"],
  other: ["加油站", "报刊亭", "水果店", "五金店"],
};

/** The name of a retailer and the one that it has under another owner, never the same. */
export interface RetailerNames {
  readonly name: string;
  readonly other: string;
}

/** Two syllables and what it is: a name that many retailers could have. */
export function retailerNames(type: BusinessType, random: Random): RetailerNames {
  const first = random.below(firsts.length);
  const otherFirst = first + 1 + random.below(firsts.length - 1);
  const word = picked(words[type], random.below(words[type].length));
  const rest = (): string => `${picked(seconds, random.below(seconds.length))}${word}`;
  return {
    name: `${picked(firsts, first)}${rest()}`,
    other: `${picked(firsts, otherFirst)}${rest()}`,
  };
}
