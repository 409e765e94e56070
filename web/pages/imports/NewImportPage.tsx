import { type ImportKind, importTemplate } from "@dongxiao/contract";
import { DownloadOutlined } from "@ant-design/icons";
import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useMe } from "../../lib/session.tsx";
import { hrefOf } from "../../lib/wire.ts";
import { DayField } from "../../parts/DayField.tsx";
import { Page } from "../../parts/Page.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { kinds } from "./kinds.ts";
import { SendFile } from "./SendFile.tsx";
import { Wizard } from "./Wizard.tsx";

interface DayProps {
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
}

function ValidFrom({ day, onChange }: DayProps) {
  const { t } = useTranslation("imports");
  return (
    <div className="choice-line">
      <DayField label={t("validFrom")} value={day} onChange={onChange} />
      <span>
        {t("validFrom")}
        <span className="quiet"> · {t("validFromHelp")}</span>
      </span>
    </div>
  );
}

function Choose() {
  const { t } = useTranslation("imports");
  const [kind, setKind] = useState<ImportKind>("orders");
  const [allOrNothing, setAllOrNothing] = useState(false);
  const [day, setDay] = useState<string | null>(useMe().today);
  const isDated = kinds[kind].isDated && day !== null;
  return (
    <div className="stack-tight">
      <KindChoice kind={kind} onChange={setKind} />
      <p>
        <a href={hrefOf(importTemplate, { kind })} download>
          <DownloadOutlined aria-hidden /> {t("template", { kind: t(kinds[kind].word) })}
        </a>
      </p>
      {kinds[kind].isDated ? <ValidFrom day={day} onChange={setDay} /> : null}
      <Checkbox checked={allOrNothing} onChange={({ target }) => setAllOrNothing(target.checked)}>
        {t("allOrNothing")}
        <span className="quiet"> · {t("allOrNothingHelp")}</span>
      </Checkbox>
      <SendFile options={{ kind, allOrNothing, ...(isDated ? { validFrom: day } : {}) }} />
    </div>
  );
}

/** The first step of an import: what it is, and the file. */
export function NewImportPage() {
  const { t } = useTranslation("imports");
  return (
    <Page title={t("newTitle")} subtitle={t("newSubtitle")}>
      <div className="stack">
        <Wizard step={0} />
        <section className="panel panel-body" aria-label={t("stepChoose")}>
          <Choose />
        </section>
      </div>
    </Page>
  );
}
