import type { SegmentationShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { Panel } from "../../../parts/Panel.tsx";
import { SegmentMark } from "./SegmentMark.tsx";

type Segment = SegmentationShown["segments"][number];

function Visit({ visit }: Pick<Segment, "visit">) {
  const { t } = useTranslation("analysis");
  const said = useSaid();
  if (visit === null) return null;
  const often = visit.everyWeeks === 1 ? t("weekly") : t("everyWeeks", { weeks: visit.everyWeeks });
  return (
    <>
      <dt>{t("visitContent")}</dt>
      <dd>{said(visit.content)}</dd>
      <dt>{t("visitFrequency")}</dt>
      <dd>{visit.byPhone ? t("andPhone", { often }) : often}</dd>
    </>
  );
}

/** What the retailers of each segment are like, what they are visited for and how often, where that is laid down. */
export function Playbook({ segmentation }: { readonly segmentation: SegmentationShown }) {
  const { t } = useTranslation("analysis");
  const said = useSaid();
  const told = segmentation.segments.filter(
    ({ traits, visit }) => traits !== null || visit !== null,
  );
  if (told.length === 0) return null;
  return (
    <Panel title={t("playbook")}>
      <ul className="playbook">
        {told.map(({ id, titles, traits, visit }) => (
          <li key={id}>
            <SegmentMark segmentation={segmentation} segment={id} name={said(titles)} />
            {traits === null ? null : <p>{said(traits)}</p>}
            <dl>
              <Visit visit={visit} />
            </dl>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
