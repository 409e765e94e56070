import type { TierRunAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { Panel } from "../../parts/Panel.tsx";
import { spreadOf } from "./spread.ts";

/** How many retailers each tier has, before and after. */
export function SpreadPanel({ run, moves }: Pick<TierRunAnswer, "run" | "moves">) {
  const { t } = useTranslation("tiers");
  const spread = spreadOf(moves, run.tiers);
  const most = Math.max(1, ...spread.flatMap(({ before, after }) => [before, after]));
  const share = (n: number) => ({ height: `${(100 * n) / most}%` });
  return (
    <Panel title={t("spread")} note={t("spreadHelp")}>
      <ol className="tier-bars">
        {spread.map(({ tier, before, after }) => {
          const words = t("inTier", { tier, before, after });
          return (
            <li key={tier} title={words}>
              <span className="unseen">{words}</span>
              <span className="tier-pair" aria-hidden="true">
                <span className="tier-before" style={share(before)} />
                <span className="tier-after" style={share(after)} />
              </span>
              <span className="figure tier-name" aria-hidden="true">
                {tier}
              </span>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
