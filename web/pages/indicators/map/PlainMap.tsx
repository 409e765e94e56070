import { useTranslation } from "react-i18next";

import { usePhone } from "../../../lib/phone.ts";
import { laidOut } from "../../weeks/sketch.ts";
import { noValueColour, stepOf } from "../colour-scale.ts";
import type { Drawing } from "./drawing.ts";

const wide = { width: 960, height: 560 };
const small = { width: 340, height: 360 };
const margin = 20;

/** The same dots as a plain drawing, for browsers that cannot draw the map. */
export function PlainMap({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useTranslation("indicators");
  const { width, height } = usePhone() ? small : wide;
  const { placed, scale, words, onOpen } = drawing;
  const points = laidOut(placed, width, height, margin);
  return (
    <div className="stack-tight">
      <p className="quiet">{t("noWebgl")}</p>
      <svg viewBox={`0 0 ${width} ${height}`} className="sketch plain-map" aria-hidden="true">
        {placed.map((one, at) => (
          <circle
            key={one.retailer.id}
            cx={points[at]?.x}
            cy={points[at]?.y}
            r="5"
            fill={stepOf(scale, one.cell.value)?.colour ?? noValueColour}
            onClick={() => onOpen(one)}
          >
            <title>{words(one)}</title>
          </circle>
        ))}
      </svg>
    </div>
  );
}
