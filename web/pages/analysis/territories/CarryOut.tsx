import { checkImport, exportTerritoryImport } from "@dongxiao/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { DayField } from "../../../parts/DayField.tsx";
import { DownloadButton } from "../../../parts/DownloadButton.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Field } from "../ask/Field.tsx";

interface Props {
  /** The question, as it is sent. */
  readonly q: string;
  /** The first day that is offered. */
  readonly day: string;
}

/** The proposal as an import file: nothing changes before somebody brings it in. */
export function CarryOut({ q, day }: Props) {
  const { t } = useTranslation("territories");
  const [validFrom, setValidFrom] = useState(day);
  const choose = (next: string | null): void => setValidFrom(next ?? day);
  const imports = mayAsk(useMe(), checkImport);
  return (
    <Panel title={t("carryOut")}>
      <div className="stack-tight">
        <p className="quiet territory-help">{t("carryOutHelp")}</p>
        <div className="analysis-row territory-carry">
          <Field label={t("validFrom")}>
            <DayField label={t("validFrom")} value={validFrom} onChange={choose} />
          </Field>
          <DownloadButton
            route={exportTerritoryImport}
            input={{ q, validFrom }}
            word={t("importFile")}
          />
          {imports ? <Link to="/imports/new">{t("toImport")} →</Link> : null}
        </div>
      </div>
    </Panel>
  );
}
