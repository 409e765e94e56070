import { Button } from "antd";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { AuditFilters } from "./AuditFilters.tsx";
import { Entry } from "./Entry.tsx";
import { type AuditFilter, useEntries } from "./use-entries.ts";

function Entries({ filter }: { readonly filter: AuditFilter }) {
  const { t } = useTranslation("audit");
  const { entries, hasMore, more, isFetchingMore } = useEntries(filter);
  if (entries.length === 0) return <Nothing>{t("empty")}</Nothing>;
  return (
    <>
      <ol className="log" aria-label={t("entries")}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {hasMore ? (
        <div className="log-more">
          <Button loading={isFetchingMore} onClick={more}>
            {t("more")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Who did what, when and why; nobody can change it. */
export function AuditPage() {
  const { t } = useTranslation("audit");
  const [filter, setFilter] = useState<AuditFilter>({});
  return (
    <Page title={t("title")} subtitle={t("subtitle")}>
      <section className="panel" aria-label={t("entries")}>
        <AuditFilters filter={filter} onChange={setFilter} />
        <Suspense fallback={<Waiting />}>
          <Entries filter={filter} />
        </Suspense>
      </section>
    </Page>
  );
}
