import { exportUpliftPlans } from "@dongxiao/contract";
import { scoreKinds } from "@dongxiao/core/retailers";
import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { download } from "../../lib/download.ts";
import { useSaid } from "../../lib/language.ts";
import { Page } from "../../parts/Page.tsx";
import { CandidatesPanel } from "./CandidatesPanel.tsx";
import { EffectsPanel } from "./EffectsPanel.tsx";
import { PlansPanel } from "./PlansPanel.tsx";
import { PlaybookPanel } from "./PlaybookPanel.tsx";

/** The monthly loop: plans under way, who could win most, what actions brought, and the playbook. */
export function UpliftPage() {
  const { t } = useTranslation(["uplift", "common"]);
  const said = useSaid();
  const save = (): void => download(exportUpliftPlans, { state: undefined });
  return (
    <Page
      title={t("title")}
      subtitle={
        <span className="row">
          {t("subtitle")}
          <Link to="/scores/star">{said(scoreKinds.star)} →</Link>
        </span>
      }
      actions={
        <Button icon={<DownloadOutlined />} onClick={save}>
          {t("common:export")}
        </Button>
      }
    >
      <div className="stack">
        <PlansPanel />
        <CandidatesPanel />
        <EffectsPanel />
        <PlaybookPanel />
      </div>
    </Page>
  );
}
