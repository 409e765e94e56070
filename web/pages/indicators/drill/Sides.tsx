import type { IndicatorCell, IndicatorDefinition } from "@dongxiao/contract";
import { Tabs } from "antd";
import { useTranslation } from "react-i18next";

import type { Opening, Side } from "./drill-question.ts";
import { SideOf } from "./SideOf.tsx";
import { useSideWords } from "./use-side-words.ts";

interface Props {
  readonly definition: IndicatorDefinition;
  /** The value in the opened period, where the answer knows it. */
  readonly measured: Pick<IndicatorCell, Side> | null;
  readonly opening: Opening;
}

const sides: readonly Side[] = ["numerator", "denominator"];

interface LabelProps extends Pick<Props, "definition" | "measured"> {
  readonly side: Side;
}

function Label({ definition, measured, side }: LabelProps) {
  const { t } = useTranslation("drill");
  const write = useSideWords(definition.unit, side);
  const figure = measured?.[side] ?? null;
  return (
    <>
      {t(side)} {figure === null ? null : <strong className="figure">{write(figure)}</strong>}
    </>
  );
}

/** Numerator and denominator, each opened to those who make it. */
export function Sides({ definition, measured, opening }: Props) {
  const { t } = useTranslation("drill");
  return (
    <Tabs
      aria-label={t("sides")}
      destroyOnHidden
      items={sides.map((side) => ({
        key: side,
        label: <Label definition={definition} measured={measured} side={side} />,
        children: <SideOf definition={definition} opening={opening} side={side} />,
      }))}
    />
  );
}
