import type {
  KeptScoreSchemeShown,
  RetailerScores,
  ScoreMovesShown,
  ScorePreview,
  ScoreRunAnswer,
  ScoreRunShown,
} from "@dongxiao/contract";

interface Listed {
  readonly schemes: readonly KeptScoreSchemeShown[];
  readonly runs: readonly ScoreRunShown[];
  readonly due: { readonly period: string; readonly from: string; readonly state: string } | null;
}

const inPoints = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** Schemes, runs and what is due. */
export function schemesLines({ schemes, runs, due }: Listed): string[] {
  return [
    ...schemes.map(({ id, kind, version, state, note }) =>
      [`  ${id}`, kind, `v${version}`, state, note].join("  "),
    ),
    ...runs.map((run) => runLine(run)),
    ...(due === null ? [] : [`  ${due.period}: ${due.state}, ${due.from}`]),
  ];
}

function runLine({ id, kind, version, period, state, madeAt }: ScoreRunShown): string {
  return `  ${id}  ${kind} v${version}  ${period}  ${state}  ${madeAt}`;
}

function moveLines({ all, up, down, same, fresh, movers }: ScoreMovesShown): string[] {
  return [
    `  n ${all}: ↑ ${up}  ↓ ${down}  = ${same}  新 / new ${fresh}`,
    ...movers
      .slice(0, 20)
      .map(
        ({ licenceCode, name, previous, grade }) =>
          `  ${licenceCode}  ${name}  ${previous ?? "—"} → ${grade}`,
      ),
  ];
}

function spreadLines(spread: ScoreRunAnswer["spread"]): string[] {
  return spread.map(({ groupTitles, retailers, meanPoints, grades }) => {
    const counts = grades.map(({ grade, n }) => `${grade} ${n}`).join("  ");
    return `  ${groupTitles["zh-Hans"]} / ${groupTitles.en}: ${retailers}, ${inPoints(meanPoints)}; ${counts}`;
  });
}

/** Who would move by a scheme. */
export function previewLines({ period, against, spread, moves }: ScorePreview): string[] {
  const versus = against === null ? "—" : `v${against}`;
  return [`  ${period}  ${versus}`, ...spreadLines(spread), ...moveLines(moves)];
}

/** What came of an adoption. */
export function adoptedLines({ id, version }: { id?: number; version?: number }): string[] {
  return [id === undefined ? "  已启用 / adopted" : `  ${id}  v${version ?? ""}`];
}

/** One run. */
export function runLines({ run, spread, before, rows, found }: ScoreRunAnswer): string[] {
  return [
    runLine(run),
    ...spreadLines(spread),
    ...(before === null ? [] : moveLines(before.moves)),
    ...rows
      .slice(0, 20)
      .map(
        ({ licenceCode, name, points, grade, rating, rank }) =>
          `  ${licenceCode}  ${name}  ${inPoints(points)}  ${rating ?? grade}  #${rank}`,
      ),
    `  n ${found}`,
  ];
}

/** One retailer's scores. */
export function explainLines({ sheets, conduct }: RetailerScores): string[] {
  return [
    ...sheets.flatMap(({ titles, period, state, sentences, lifts }) => [
      `${titles["zh-Hans"]} / ${titles.en}  ${period}  ${state}`,
      ...[...sentences, ...lifts.map(({ sentence }) => sentence)].map(
        (sentence) => `  ${sentence["zh-Hans"]}\n    ${sentence.en}`,
      ),
    ]),
    ...conduct.map(
      ({ id, day, penaltyPoints, state, text }) =>
        `  ${id}  ${day}  -${penaltyPoints}  ${state}  ${text}`,
    ),
  ];
}
