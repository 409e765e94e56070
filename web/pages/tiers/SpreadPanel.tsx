import { tierReasons, type TierRunAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Sideways } from "../../parts/Sideways.tsx";
import { spreadOf } from "./spread.ts";

type Props = Pick<TierRunAnswer, "run" | "moves" | "reasons">;

function Bars({ run, moves }: Omit<Props, "reasons">) {
  const { t } = useTranslation("tiers");
  const spread = spreadOf(moves, run.tiers);
  const most = Math.max(1, ...spread.flatMap(({ before, after }) => [before, after]));
  const share = (n: number) => ({ height: `${(100 * n) / most}%` });
  return (
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
  );
}

/** How many retailers each tier has, before and after, and by what reasons. */
export function SpreadPanel({ reasons, ...answer }: Props) {
  const { t } = useTranslation("tiers");
  const { count } = useFigures();
  const said = useSaid();
  return (
    <Panel title={t("spread")} note={t("spreadHelp")}>
      <Sideways title={t("spread")}>
        <Bars {...answer} />
      </Sideways>
      <div className="tier-reasons">
        <Facts facts={reasons.map(({ reason, n }) => [said(tierReasons[reason]), count(n)])} />
      </div>
    </Panel>
  );
}
