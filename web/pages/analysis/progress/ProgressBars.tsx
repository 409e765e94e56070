import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";

interface BarProps {
  readonly name: string;
  readonly share: number | null;
  readonly tone: "time" | "on" | "behind";
}

function Bar({ name, share, tone }: BarProps) {
  const { percent } = useFigures();
  return (
    <div className="progress-line">
      <span className="progress-name">{name}</span>
      <span className="progress-track" aria-hidden="true">
        <span
          className={`progress-fill progress-${tone}`}
          style={{ width: `${Math.min(100, Math.max(0, 100 * (share ?? 0)))}%` }}
        />
      </span>
      <span className="figure progress-share">{percent(share)}</span>
    </div>
  );
}

interface Props {
  readonly elapsed: number;
  readonly done: number | null;
  readonly isBehind: boolean;
}

/** Time passed above task done, on one scale. */
export function ProgressBars({ elapsed, done, isBehind }: Props) {
  const { t } = useTranslation("analysis");
  return (
    <div className="progress-bars">
      <Bar name={t("time")} share={elapsed} tone="time" />
      <Bar name={t("task")} share={done} tone={isBehind ? "behind" : "on"} />
    </div>
  );
}
