import type { TerritoriesAnswer } from "@dongxiao/contract";
import { Segmented } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { usePhone } from "../../../lib/phone.ts";
import { Panel } from "../../../parts/Panel.tsx";
import { laidOut } from "../../weeks/sketch.ts";
import { lineColour } from "./line-colours.ts";

const wide = { width: 960, height: 520 };
const small = { width: 340, height: 380 };
const margin = 16;

const views = ["now", "proposed"] as const;
type View = (typeof views)[number];

interface DotsProps {
  readonly answer: TerritoriesAnswer;
  readonly view: View;
}

function Dots({ answer, view }: DotsProps) {
  const { places, lines } = answer;
  const isPhone = usePhone();
  const { width, height } = isPhone ? small : wide;
  const points = useMemo(() => laidOut(places, width, height, margin), [places, width, height]);
  const nameOf = (place: number): string => lines[place]?.name ?? "";
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="sketch territory-map" aria-hidden="true">
      {places.map(({ id, name, from, to }, at) => (
        <circle
          key={id}
          cx={points[at]?.x}
          cy={points[at]?.y}
          r={from === to ? (isPhone ? 2.5 : 3.5) : isPhone ? 4 : 5.5}
          fill={lineColour(view === "now" ? from : to)}
          className={from === to ? "" : "territory-mover"}
        >
          <title>
            {from === to
              ? `${name} · ${nameOf(from)}`
              : `${name} · ${nameOf(from)} → ${nameOf(to)}`}
          </title>
        </circle>
      ))}
    </svg>
  );
}

function Key({ lines }: Pick<TerritoriesAnswer, "lines">) {
  return (
    <ul className="territory-key">
      {lines.map(({ line, name }, place) => (
        <li key={line}>
          <span style={{ background: lineColour(place) }} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The retailers where they are, coloured by their lines, and those that would move with a ring. */
export function TerritoryMap({ answer }: { readonly answer: TerritoriesAnswer }) {
  const { t } = useTranslation("territories");
  const { count } = useFigures();
  const [view, setView] = useState<View>("proposed");
  if (answer.places.length === 0) return null;
  const unplaced = answer.withoutPosition;
  const choice = (
    <Segmented<View>
      aria-label={t("map")}
      options={views.map((one) => ({ value: one, label: t(one) }))}
      value={view}
      onChange={setView}
    />
  );
  return (
    <Panel title={t("map")} actions={choice}>
      <div className="stack-tight">
        <Key lines={answer.lines} />
        <Dots answer={answer} view={view} />
        <p className="quiet">
          {t("mapNote")} {unplaced > 0 ? t("unplaced", { n: count(unplaced) }) : ""}
        </p>
      </div>
    </Panel>
  );
}
