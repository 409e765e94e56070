import {
  type TargetEvidenceAnswer,
  type TargetFlagsAnswer,
  type TargetMoveShown,
  type TargetRegisterAnswer,
  type TargetRegisterShown,
  type TargetSuggestionsAnswer,
  type TargetSuggestionShown,
  targetWords,
} from "@dongxiao/contract";
import type { Titles } from "@dongxiao/core/units";

const { states, deeds } = targetWords;
const both = (titles: Titles): string => `${titles["zh-Hans"]} / ${titles.en}`;

function registerLine({ id, name, decision, ...rest }: TargetRegisterShown): string {
  const { counts, members, exceptions } = rest;
  const goods = [...(decision?.brands ?? []), ...(decision?.skus ?? []).map(({ code }) => code)];
  const open = decision?.isOpen === true ? "●" : "○";
  const extra = exceptions === 0 ? "" : ` +${exceptions}`;
  return `  ${open} ${id}  ${name}  ${members}${extra}/${decision?.total ?? "—"}  ${goods.join(", ")}  ${states.proposed.titles["zh-Hans"]} ${counts.proposed ?? 0}  ${states.approved.titles["zh-Hans"]} ${counts.approved ?? 0}`;
}

/** Registers as the terminal shows them. */
export function registerLines({
  registers,
}: {
  readonly registers: readonly TargetRegisterShown[];
}): string[] {
  return registers.map(registerLine);
}

/** A register's list as the terminal shows it. */
export function listLines({ asOf, register, rows }: TargetRegisterAnswer): string[] {
  return [
    registerLine(register),
    `  ${asOf}`,
    ...rows.map(
      ({ licenceCode, name, state, since, capCartons, isException, waitsFor }) =>
        `  ${licenceCode}  ${name}  ${both(states[state].titles)}  ${since}  ${capCartons ?? "—"}${isException ? " *" : ""}  ${waitsFor.join(", ")}`,
    ),
  ];
}

const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? "—" : value.toFixed(2);

/** The numbers of a review as the terminal shows them. */
export function evidenceLines({ months, fields, rows, found }: TargetEvidenceAnswer): string[] {
  return [
    `  ${months.join(" ")}  n ${found}`,
    `  ${fields.map(({ titles }) => titles["zh-Hans"]).join(" | ")}`,
    ...rows.map(
      ({ licenceCode, name, figures, fiveDegree, credit }) =>
        `  ${licenceCode}  ${name}  ${fields.map(({ id }) => figure(figures[id])).join(" | ")}  ${figure(fiveDegree?.points)}  ${credit?.grade ?? "—"}`,
    ),
  ];
}

function suggestionLines(mark: string, one: TargetSuggestionShown): string[] {
  const stay =
    one.toStay === null ? [] : [`      ${one.toStay["zh-Hans"]}`, `      ${one.toStay.en}`];
  return [
    `  ${mark} ${one.licenceCode}  ${one.name}`,
    `      ${one.sentence["zh-Hans"]}`,
    `      ${one.sentence.en}`,
    ...stay,
  ];
}

/** What a review suggests as the terminal shows it. */
export function suggestLines(answer: TargetSuggestionsAnswer): string[] {
  const { months, watches, stays, swaps, fills, waiting, openPlaces } = answer;
  return [
    `  ${months.join(" ")}  空额 / open places ${openPlaces}`,
    ...watches.flatMap((one) => suggestionLines("!", one)),
    ...stays.flatMap((one) => suggestionLines("=", one)),
    ...swaps.flatMap((swap) => [
      ...suggestionLines("-", swap.out),
      ...suggestionLines("+", swap.in),
    ]),
    ...fills.flatMap((one) => suggestionLines("+", one)),
    ...waiting.flatMap((one) => suggestionLines("?", one)),
  ];
}

/** A ledger as the terminal shows it. */
export function ledgerLines({ moves }: { readonly moves: readonly TargetMoveShown[] }): string[] {
  return moves.map(
    ({ validDay, enteredAt, licenceCode, name, deed, toState, capCartons, person, reason }) =>
      `  ${validDay}  (${enteredAt})  ${licenceCode}  ${name}  ${both(deeds[deed].titles)} → ${states[toState].titles["zh-Hans"]}  ${capCartons ?? "—"}  ${person ?? "—"}  ${reason}`,
  );
}

/** How many files change as the terminal shows it. */
export function flagLines(
  answer: TargetFlagsAnswer | { readonly fromDay: string; readonly changed: number },
): string[] {
  if ("changed" in answer)
    return [`  ${answer.fromDay}  ${answer.changed} 户改档案 / files changed`];
  return [`  ${answer.fromDay}  +${answer.on}  -${answer.off}`];
}
