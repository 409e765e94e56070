import { mostPointsOf } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { Panel } from "../../../parts/Panel.tsx";
import type { SchemeEdited } from "../score-data.ts";
import { usePoints } from "../use-points.ts";
import { AddItem } from "./AddItem.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { changedItem, withItem, withoutItem } from "./scheme-edit.ts";

/** What every part of the editor is given. */
export interface EditProps {
  readonly scheme: SchemeEdited;
  readonly onChange: (scheme: SchemeEdited) => void;
}

interface HeadProps extends EditProps {
  readonly head: SchemeEdited["heads"][number];
}

function HeadItems({ head: { id, titles }, scheme, onChange }: HeadProps) {
  const said = useSaid();
  const points = usePoints();
  const own = scheme.items.filter(({ head }) => head === id);
  return (
    <section aria-label={said(titles)}>
      <h3 className="score-head-name">
        {said(titles)}
        <span className="figure">{points(mostPointsOf({ items: own }))}</span>
      </h3>
      {own.map((item) => (
        <ItemRow
          key={item.id}
          item={item}
          onChange={(change) => onChange(changedItem(scheme, item.id, change))}
          onRemove={() => onChange(withoutItem(scheme, item.id))}
        />
      ))}
      <AddItem scheme={scheme} onAdd={(measure) => onChange(withItem(scheme, id, measure))} />
    </section>
  );
}

/** The items under their heads, with the points that they may give and the sum of all. */
export function ItemsPanel(props: EditProps) {
  const { t } = useTranslation("scores");
  const points = usePoints();
  const { scheme } = props;
  const sum = (
    <output className="score-sum" aria-live="polite">
      {t("sum")} <strong className="figure">{points(mostPointsOf(scheme))}</strong>
    </output>
  );
  return (
    <Panel title={t("items")} actions={sum}>
      <div className="score-edit">
        {scheme.heads.map((head) => (
          <HeadItems key={head.id} head={head} {...props} />
        ))}
      </div>
    </Panel>
  );
}
