import { changeLicence, type RetailerFile } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Asking } from "../../parts/Asking.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { LicenceTimeline } from "../retailer/LicenceTimeline.tsx";
import type { RetailerData } from "../retailer/retailer-data.ts";
import { LicenceForm } from "./LicenceForm.tsx";
import { LicenceQuestions } from "./LicenceQuestions.tsx";

interface Props {
  readonly data: RetailerData;
  readonly file: RetailerFile;
}

/** The states of the licence, what is odd about it, and the way to change it. */
export function LicencePanel({ data, file }: Props) {
  const { t } = useTranslation("file");
  const { id, licenceState } = data.retailer;
  const button = (
    <Asking word={t("changeLicence")} title={t("changeLicence")}>
      {(close) => (
        <LicenceForm
          retailerId={id}
          state={licenceState}
          hasPast={data.licences.length > 1}
          onDone={close}
        />
      )}
    </Asking>
  );
  return (
    <Panel title={t("licence")} actions={mayAsk(useMe(), changeLicence) ? button : undefined}>
      <div className="stack-tight">
        <LicenceQuestions retailerId={id} file={file} />
        <LicenceTimeline licences={data.licences} />
      </div>
    </Panel>
  );
}
