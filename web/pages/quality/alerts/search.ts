import type { FindingsQuestion } from "@dongxiao/contract";
import { factsChecks, type FactsCheckId } from "@dongxiao/core/quality";
import { useSearchParams } from "react-router";

/** Values of one check's parameters. */
export type CheckSettings = Readonly<Record<string, number>>;

/** What the page of alerts is asked, as its address says it. */
export interface AlertSearch {
  /** Null where the address names none: the page chooses. */
  readonly check: FactsCheckId | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly importId: number | null;
  readonly settings: Readonly<Record<string, CheckSettings>>;
}

/** Every check of facts, in the order in which they are shown. */
export const checkIds: readonly FactsCheckId[] = [
  "negativeSellOut",
  "soldOverStock",
  "repeatedStock",
  "repeatedPrice",
  "priceOutOfBand",
  "orderedOverCap",
  "suppliedOverOrdered",
];

function isCheckId(text: string | null): text is FactsCheckId {
  return text !== null && text in factsChecks;
}

/** Settings as the address holds them: `repeatedStock.times:3`, several with a comma between them. */
export function settingsIn(text: string | null): AlertSearch["settings"] {
  const found: Record<string, Record<string, number>> = {};
  for (const pair of (text ?? "").split(",")) {
    const [, check = "", name = "", value = ""] = /^(\w+)\.(\w+):(-?[\d.]+)$/.exec(pair) ?? [];
    if (isCheckId(check)) found[check] = { ...found[check], [name]: Number(value) };
  }
  return found;
}

/** The same as text; empty where nothing differs from the presets. */
export function settingsText(settings: AlertSearch["settings"]): string {
  return Object.entries(settings)
    .flatMap(([check, own]) =>
      Object.entries(own).map(([name, value]) => `${check}.${name}:${value}`),
    )
    .join(",");
}

/** The question to one check. */
export function questionOf(search: AlertSearch, check: FactsCheckId): FindingsQuestion {
  const { from, to, importId, settings } = search;
  return {
    check,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(importId === null ? {} : { importId }),
    ...(settings[check] === undefined ? {} : { settings: settings[check] }),
  };
}

/** Reads the address, and changes it: what is looked at can be sent to somebody else. */
export function useAlertSearch(): {
  readonly search: AlertSearch;
  readonly change: (part: Partial<AlertSearch>) => void;
} {
  const [params, setParams] = useSearchParams();
  const check = params.get("check");
  const importId = Number(params.get("import"));
  const search: AlertSearch = {
    check: isCheckId(check) ? check : null,
    from: params.get("from"),
    to: params.get("to"),
    importId: Number.isSafeInteger(importId) && importId > 0 ? importId : null,
    settings: settingsIn(params.get("set")),
  };
  const change = (part: Partial<AlertSearch>): void => {
    const { settings, importId: id, ...words } = { ...search, ...part };
    const said = { ...words, import: id === null ? null : String(id), set: settingsText(settings) };
    const kept = Object.entries(said).flatMap(([name, value]) =>
      value === null || value === "" ? [] : [[name, value]],
    );
    setParams(Object.fromEntries(kept));
  };
  return { search, change };
}
