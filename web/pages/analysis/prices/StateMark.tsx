import type { PriceRow } from "@dongxiao/contract";
import { priceOrderTitles } from "@dongxiao/core/prices";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { Mark, type Tone } from "../../../parts/Mark.tsx";

const tones: Readonly<Record<PriceRow["state"], Tone>> = {
  seen: "plain",
  insufficient: "calm",
  carried: "accent",
  missing: "warn",
};

/** How much is known of a price; when it was last seen on hover. */
export function StateMark({ row }: { readonly row: PriceRow }) {
  const { t } = useTranslation("analysis");
  const { day } = useFigures();
  const { state, carriedCycles, lastSeen } = row;
  const word =
    state === "carried" ? t("statecarried", { weeks: carriedCycles }) : t(`state${state}`);
  const hint = lastSeen === null ? undefined : t("lastSeen", { day: day(lastSeen) });
  return (
    <span title={hint}>
      <Mark tone={tones[state]}>{word}</Mark>
    </span>
  );
}

/** In order, inverted, or above the ceiling. */
export function OrderMark({ row: { order, isOverCeiling } }: { readonly row: PriceRow }) {
  const { t } = useTranslation("analysis");
  const said = useSaid();
  if (order === null && !isOverCeiling) return "—";
  return (
    <span className="row-tight">
      {order === null ? null : (
        <Mark tone={order === "inverted" ? "bad" : "good"}>{said(priceOrderTitles[order])}</Mark>
      )}
      {isOverCeiling ? <Mark tone="bad">{t("overCeiling")}</Mark> : null}
    </span>
  );
}
