import type { IndicatorDefinition } from "@dongxiao/contract";
import { Checkbox } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { drawnOf } from "../effective.ts";
import { Legend } from "../Legend.tsx";
import { definitionIn } from "../registry.ts";
import type { Shown } from "../use-answer.ts";
import { useRetailers } from "../use-retailers.ts";
import { LiveMap } from "./LiveMap.tsx";
import { PlainMap } from "./PlainMap.tsx";
import { type Places, placesOf } from "./places.ts";
import { useDrawing } from "./use-drawing.ts";
import { hasWebgl } from "./webgl.ts";

interface DrawnProps {
  readonly definition: IndicatorDefinition;
  readonly places: Places;
}

function DrawnMap({ definition, places }: DrawnProps) {
  const { t } = useTranslation("indicators");
  const { count } = useFigures();
  const name = useSaid()(definition.titles);
  const [canDraw] = useState(hasWebgl);
  const [showsLines, showLines] = useState(true);
  const drawing = useDrawing(definition, places.placed, showsLines);
  const missing = places.unplaced > 0 ? ` ${t("unplaced", { n: count(places.unplaced) })}` : "";
  return (
    <div className="panel-body stack-tight">
      <div className="row map-head">
        <Legend scale={drawing.scale} definition={definition} />
        {canDraw ? (
          <Checkbox checked={showsLines} onChange={({ target }) => showLines(target.checked)}>
            {t("hulls")}
          </Checkbox>
        ) : null}
      </div>
      {canDraw ? <LiveMap drawing={drawing} /> : <PlainMap drawing={drawing} />}
      <p className="quiet">{t("mapNote", { name }) + missing}</p>
    </div>
  );
}

/** The retailers where they are, each coloured by its value. */
export function MapView({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation("indicators");
  const { asked, answer } = shown;
  const definition = definitionIn(answer.definitions, drawnOf(asked));
  const retailers = useRetailers();
  const places = useMemo(() => placesOf(answer.cells, retailers), [answer, retailers]);
  if (definition === undefined || retailers.size === 0) return null;
  if (places.placed.length === 0) return <Nothing>{t("nowherePlaced")}</Nothing>;
  return <DrawnMap definition={definition} places={places} />;
}
