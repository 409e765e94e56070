interface Titles {
  readonly "zh-Hans": string;
  readonly "zh-Hant": string;
  readonly en: string;
}

interface Parameter {
  readonly titles: Titles;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly preset: number;
}

/** What a method card prints of a definition; every kind has titles, a version and examples. */
export interface Card {
  readonly titles: Titles;
  readonly version: number;
  readonly unit?: string;
  /** In every language where people read it in the product; in English where only developers do. */
  readonly formula?: string | Titles;
  /** Who is counted. */
  readonly population?: Titles;
  readonly source?: string | Titles;
  /** What it is told, by field. */
  readonly looksAt?: Readonly<Record<string, { readonly titles: Titles; readonly unit: string }>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly examples: readonly { readonly why: string; readonly expect?: unknown }[];
}

/** The method cards of one folder of core, as a page. */
export function cardsText(heading: string, cards: readonly (readonly [string, Card])[]): string {
  const page = [
    `# ${heading}`,
    "Printed from the definitions by `npm run catalogue`; do not edit.",
    ...cards.map(([id, card]) => cardText(id, card)),
  ];
  return `${page.join("\n\n")}\n`;
}

function cardText(id: string, card: Card): string {
  const { titles, unit, formula, population, source, looksAt = {}, parameters = {} } = card;
  const measuredIn = unit === undefined ? "" : `, in ${unit}`;
  const parts = [
    `## ${titles.en}`,
    `${titles["zh-Hans"]} · ${titles["zh-Hant"]} · \`${id}\`, version ${card.version}${measuredIn}`,
    saidText("**Formula.**", "**公式**：", formula),
    population === undefined ? "" : `**Population.** ${population.en} (${population["zh-Hans"]})`,
    saidText("**Source.**", "**出处**：", source),
    fieldsText(looksAt),
    parametersText(parameters),
    `**Examples.**\n\n${card.examples.map(({ why, expect }) => `- ${why}${resultText(expect)}`).join("\n")}`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** A paragraph in English, and one in Chinese where the text is said in it. */
function saidText(label: string, labelHans: string, text: string | Titles | undefined): string {
  if (text === undefined) return "";
  if (typeof text === "string") return `${label} ${text}`;
  return `${label} ${text.en}\n\n${labelHans}${text["zh-Hans"]}`;
}

function fieldsText(fields: NonNullable<Card["looksAt"]>): string {
  const rows = Object.entries(fields).map(
    ([name, { titles, unit }]) => `| \`${name}\` | ${titles.en} (${titles["zh-Hans"]}) | ${unit} |`,
  );
  if (rows.length === 0) return "";
  return `| looks at | meaning | unit |\n|---|---|---|\n${rows.join("\n")}`;
}

function parametersText(parameters: Readonly<Record<string, Parameter>>): string {
  const rows = Object.entries(parameters).map(
    ([name, { titles, unit, min, max, preset }]) =>
      `| \`${name}\` | ${titles.en} (${titles["zh-Hans"]}) | ${unit} | ${min} | ${max} | ${preset} |`,
  );
  if (rows.length === 0) return "";
  const head = "| parameter | meaning | unit | from | to | preset |\n|---|---|---|---|---|---|";
  return `${head}\n${rows.join("\n")}`;
}

function resultText(expected: unknown): string {
  const text = JSON.stringify(expected);
  return text === undefined || text.length > 120 ? "" : ` → \`${text}\``;
}
