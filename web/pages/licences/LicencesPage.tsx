import { exportLicenceWork, listLicenceWork, type LicenceWorkRow } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { dayColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { DownloadButton } from "../../parts/DownloadButton.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { Table } from "../../parts/Table.tsx";
import { useSearched } from "../../parts/use-searched.tsx";

const nameOf = ({ retailerId, name }: LicenceWorkRow) => (
  <Link to={`/retailers/${retailerId}?tab=file`}>{name}</Link>
);

function useColumns(): readonly Column<LicenceWorkRow>[] {
  const { t } = useTranslation(["retailers", "file"]);
  const { day } = useFigures();
  const said = useSaid();
  return [
    wordColumn("name", t("name"), ({ name }) => name, { cell: nameOf, width: "18%" }),
    wordColumn("licenceCode", t("licenceCode"), ({ licenceCode }) => licenceCode, { width: 136 }),
    wordColumn("line", t("line"), ({ line }) => line, { width: "16%" }),
    dayColumn("since", t("since"), ({ since }) => since, day),
    wordColumn("why", t("odd"), ({ sentence }) => said(sentence), { prose: true, width: "34%" }),
    wordColumn("question", t("question"), ({ question }) =>
      question === null ? "—" : t(`question-${question}`),
    ),
  ];
}

/** The licences that a rule finds odd: what to ask the retailers about; no state changes by itself. */
export function LicencesPage() {
  const { t } = useTranslation(["retailers", "common"]);
  const { data } = useSuspenseQuery(ask(listLicenceWork, {}));
  const columns = useColumns();
  const { found, bar } = useSearched(data.rows);
  const button = (
    <DownloadButton route={exportLicenceWork} input={{}} isDisabled={data.rows.length === 0} />
  );
  return (
    <Page
      title={t("licenceWork")}
      subtitle={
        <span className="row">
          <Link to="/retailers">← {t("toRetailers")}</Link>
          {t("licenceWorkHelp")}
        </span>
      }
      actions={button}
    >
      <section className="panel" aria-label={t("licenceWork")}>
        {bar}
        {found.length === 0 ? (
          <Nothing>{t(data.rows.length === 0 ? "noLicenceWork" : "common:nothingFound")}</Nothing>
        ) : (
          <Table
            caption={t("licenceWork")}
            columns={columns}
            rows={found}
            keyOf={({ retailerId }) => retailerId}
          />
        )}
      </section>
    </Page>
  );
}
