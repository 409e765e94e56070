import type { IndicatorDefinition } from "@dongxiao/contract";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { useValueWords } from "../CellValue.tsx";
import { colourScale } from "../colour-scale.ts";
import { useOpen } from "../open-cell.tsx";
import { useRegistry } from "../registry.ts";
import type { Drawing } from "./drawing.ts";
import type { Placed } from "./places.ts";

/** What the map shows of some retailers: coloured by their values, named under the pointer, opened by a click. */
export function useDrawing(
  definition: IndicatorDefinition,
  placed: readonly Placed[],
  showsLines: boolean,
): Drawing {
  const { t } = useTranslation("indicators");
  const { tiles } = useRegistry();
  const open = useOpen();
  const wordsOf = useValueWords();
  const scale = useMemo(() => {
    const values = placed.flatMap(({ cell }) => (cell.value === null ? [] : [cell.value]));
    return colourScale(values, definition.goodDirection);
  }, [placed, definition]);
  const map = t("map", { name: useSaid()(definition.titles) });
  return {
    labels: { map, zoomIn: t("zoomIn"), zoomOut: t("zoomOut") },
    placed,
    scale,
    tiles,
    showsLines,
    words: ({ retailer, cell }) => `${retailer.name} · ${wordsOf(definition, cell)}`,
    onOpen: ({ cell }) => open({ cell }),
  };
}
