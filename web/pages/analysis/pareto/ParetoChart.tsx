import type { ParetoAnswer } from "@dongxiao/contract";
import { useRef } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { useWidth } from "../use-width.ts";
import { type ParetoShape, paretoShape } from "./pareto-shape.ts";
import { ParetoData } from "./ParetoData.tsx";

const height = 260;
const edges = { left: 64, right: 48, top: 18, bottom: 26 };
const ticks = [0, 0.25, 0.5, 0.75, 1];

interface AreaProps {
  readonly width: number;
  readonly most: number;
  readonly members: number;
}

function Scales({ width, most, members }: AreaProps) {
  const { moneyAbout, count, percent } = useFigures();
  return (
    <g className="pareto-scale">
      {ticks.map((tick) => {
        const y = (1 - tick) * height;
        return (
          <g key={tick}>
            <line x2={width} y1={y} y2={y} />
            <text x={-8} y={y} dy="0.35em" textAnchor="end">
              {moneyAbout(tick * most)}
            </text>
            <text x={width + 8} y={y} dy="0.35em">
              {percent(tick).replace(/\.0/, "")}
            </text>
          </g>
        );
      })}
      {[0, 0.5, 1].map((part) => (
        <text key={part} x={part * width} y={height + 18} textAnchor="middle">
          {count(Math.round(part * members))}
        </text>
      ))}
    </g>
  );
}

function Bars({ bars, titleOf }: Pick<ParetoShape, "bars"> & { readonly titleOf: TitleOf }) {
  return (
    <g>
      {bars.map(({ bar, x, y, width, height: tall }) => (
        <g key={bar.from} className="pareto-bar">
          <rect className="pareto-room" x={x} y={0} width={width} height={height} />
          <rect x={x} y={y} width={width} height={tall} />
          <title>{titleOf(bar)}</title>
        </g>
      ))}
    </g>
  );
}

function Cuts({ cuts, width }: Pick<ParetoShape, "cuts"> & { readonly width: number }) {
  const { percent } = useFigures();
  return (
    <g className="pareto-cut">
      {cuts.map(({ grade, x, y, share }) => (
        <g key={grade}>
          <path d={`M${x},${height}V${y}H${width}`} />
          <circle cx={x} cy={y} r={3.5} />
          <text
            x={x + (x > width / 2 ? -8 : 8)}
            y={y + 18}
            textAnchor={x > width / 2 ? "end" : "start"}
          >
            {grade === "A" ? "A" : "A + B"} {percent(share)}
          </text>
        </g>
      ))}
    </g>
  );
}

type Bar = ParetoAnswer["bars"][number];
type TitleOf = (bar: Bar) => string;

function useWho(): TitleOf {
  const { t } = useTranslation("analysis");
  const { count } = useFigures();
  const said = useSaid();
  return ({ from, to, name }) =>
    name === null ? t("places", { from: count(from), to: count(to) }) : `${from}. ${said(name)}`;
}

function useBarTitles(whoOf: TitleOf): TitleOf {
  const { t } = useTranslation("analysis");
  const { money, percent } = useFigures();
  return (bar) =>
    `${whoOf(bar)}\n${money(bar.meanCnyCents)}\n${t("cumulative")} ${percent(bar.cumulativeShare)}`;
}

interface DrawingProps {
  readonly answer: ParetoAnswer;
  readonly whole: number;
  readonly titleOf: TitleOf;
}

function Drawing({ answer, whole, titleOf }: DrawingProps) {
  const { bars, byShare, members } = answer;
  const width = Math.max(120, whole - edges.left - edges.right);
  const shape = paretoShape(bars, byShare, { width, height, members });
  const most = Math.max(1, ...bars.map(({ meanCnyCents }) => meanCnyCents));
  const line = shape.line.map(({ x, y }) => `${x},${y}`).join(" ");
  const tall = height + edges.top + edges.bottom;
  return (
    <svg width={whole} height={tall} className="pareto" aria-hidden="true">
      <g transform={`translate(${edges.left} ${edges.top})`}>
        <Scales width={width} most={most} members={members} />
        <Bars bars={shape.bars} titleOf={titleOf} />
        <polyline points={line} className="pareto-line" />
        <Cuts cuts={shape.cuts} width={width} />
      </g>
    </svg>
  );
}

/** The 80/15/5 chart: bars from the largest to the smallest, the cumulative line above them, and where the grades end. */
export function ParetoChart({ answer }: { readonly answer: ParetoAnswer }) {
  const { t } = useTranslation("analysis");
  const place = useRef<HTMLDivElement>(null);
  const whole = useWidth(place, 800);
  const whoOf = useWho();
  const titleOf = useBarTitles(whoOf);
  return (
    <figure aria-label={t("curve")}>
      <div ref={place}>
        <Drawing answer={answer} whole={whole} titleOf={titleOf} />
      </div>
      <ParetoData bars={answer.bars} whoOf={whoOf} />
    </figure>
  );
}
