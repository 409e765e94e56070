import { tradeAreas } from "@dongxiao/core/retailers";
import { InputNumber } from "antd";

import { useSaid } from "../../../lib/language.ts";
import type { ItemEdited } from "../score-data.ts";

type Codes = Extract<ItemEdited["how"], { form: "codes" }>;

interface Props {
  readonly how: Codes;
  readonly label: string;
  readonly onChange: (how: Codes) => void;
}

/** The points of each trade area. */
export function CodesFields({ how, label, onChange }: Props) {
  const said = useSaid();
  return (
    <div className="score-edit-how">
      {Object.entries(tradeAreas).map(([code, { titles }]) => (
        <InputNumber
          key={code}
          aria-label={`${label} ${said(titles)}`}
          prefix={<span className="quiet">{said(titles)}</span>}
          min={0}
          precision={2}
          value={(how.points[code] ?? 0) / 100}
          onChange={(value) => {
            const points = { ...how.points, [code]: Math.round((value ?? 0) * 100) };
            onChange({ ...how, points });
          }}
        />
      ))}
    </div>
  );
}
