import { said, type Titles } from "../../units/index.ts";
import { pointsFaults } from "./how-faults.ts";
import { measureNamed } from "./measure-named.ts";
import type { ScoreItem, ScoreScheme } from "./score-scheme.ts";

/**
 * What does not make sense in a scheme, in words; a scheme with any fault can be neither previewed nor adopted.
 * Its form has been checked where it came in.
 */
export function schemeFaults(scheme: ScoreScheme): readonly Titles[] {
  const { items, heads } = scheme;
  const itemIds = items.map(({ id }) => id);
  return [
    ...repeated(itemIds).map((id) =>
      said(`项目 ${id} 重复`, `項目 ${id} 重複`, `item ${id} stands twice`),
    ),
    ...repeated(heads.map(({ id }) => id)).map((id) =>
      said(`类别 ${id} 重复`, `類別 ${id} 重複`, `head ${id} stands twice`),
    ),
    ...heads
      .filter(({ id }) => !items.some(({ head }) => head === id))
      .map(({ titles }) => about(titles, said("没有项目", "沒有項目", "has no item"))),
    ...items.flatMap((item) => itemFaults(item, scheme)),
    ...gradeFaults(scheme),
    ...ratingFaults(scheme),
  ];
}

function about(titles: Titles, words: Titles): Titles {
  return said(
    `${titles["zh-Hans"]}：${words["zh-Hans"]}`,
    `${titles["zh-Hant"]}：${words["zh-Hant"]}`,
    `${titles.en}: ${words.en}`,
  );
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

function itemFaults(item: ScoreItem, { heads }: ScoreScheme): readonly Titles[] {
  const measure = measureNamed(item.measure);
  const words = [
    ...(heads.some(({ id }) => id === item.head)
      ? []
      : [said("所属类别不存在", "所屬類別不存在", "its head does not exist")]),
    ...(measure === null
      ? [said("没有这个度量", "沒有這個度量", `there is no measure ${item.measure}`)]
      : pointsFaults(item, measure)),
  ];
  return words.map((one) => about(item.titles, one));
}

/** Grades go down to one for everybody. */
function gradeFaults({ grading: { by, grades } }: ScoreScheme): readonly Titles[] {
  const isFalling = grades.every(
    ({ least }, at) => at === 0 || least < (grades[at - 1]?.least ?? 0),
  );
  const isForAll = grades.at(-1)?.least === 0;
  const inReach = by === "points" || grades.every(({ least }) => least <= 1);
  const twice = repeated(grades.map(({ code }) => code));
  return [
    ...(isFalling
      ? []
      : [said("等级界限须逐级降低", "等級界限須逐級降低", "the bounds of grades must fall")]),
    ...(isForAll
      ? []
      : [said("最低等级的界限须为 0", "最低等級的界限須為 0", "the lowest grade must begin at 0")]),
    ...(inReach ? [] : [said("比例不能超过 100%", "比例不能超過 100%", "a share is at most 100%")]),
    ...twice.map((code) =>
      said(`等级 ${code} 重复`, `等級 ${code} 重複`, `grade ${code} stands twice`),
    ),
  ];
}

/** A star rating is written `5A8`: its grades are stars from 6 down to 1, its letters A to D. */
function ratingFaults({ kind, rating, grading, heads }: ScoreScheme): readonly Titles[] {
  const needs = said(
    "星级评定须写作“5A8”：等级为 1 至 6，规范等级为 A 至 D",
    "星級評定須寫作「5A8」：等級為 1 至 6，規範等級為 A 至 D",
    "a star rating is written 5A8: its grades are 1 to 6, its letters A to D",
  );
  if (rating === null) return kind === "star" ? [needs] : [];
  const { letters, valueHeads } = rating;
  const areStars = grading.grades.every(({ code }) => /^[1-6]$/.test(code));
  const areLetters = letters.length > 0 && letters.every(({ code }) => /^[A-D]$/.test(code));
  const falls = letters.every(({ least }, at) => at === 0 || least < (letters[at - 1]?.least ?? 0));
  const known =
    valueHeads.length > 0 && valueHeads.every((one) => heads.some(({ id }) => id === one));
  return [
    ...(areStars && areLetters ? [] : [needs]),
    ...(falls
      ? []
      : [
          said(
            "规范等级界限须逐级降低",
            "規範等級界限須逐級降低",
            "the bounds of letters must fall",
          ),
        ]),
    ...(known
      ? []
      : [
          said(
            "价值分的类别不存在",
            "價值分的類別不存在",
            "the heads of the value score do not exist",
          ),
        ]),
  ];
}
