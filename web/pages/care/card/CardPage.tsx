import { exportRetailerCard, listRetailerCards, readRetailerCard } from "@dongxiao/contract";
import { DownloadOutlined } from "@ant-design/icons";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../../lib/ask.ts";
import { download } from "../../../lib/download.ts";
import { mayAsk } from "../../../lib/may.ts";
import { useNumber } from "../../../lib/param.ts";
import { useMe } from "../../../lib/session.tsx";
import { Page } from "../../../parts/Page.tsx";
import { CardSheet } from "./CardSheet.tsx";

function Leading({ id, lineId }: { readonly id: number; readonly lineId: number }) {
  const { t } = useTranslation("card");
  const prints = mayAsk(useMe(), listRetailerCards);
  return (
    <span className="row">
      <Link to={`/retailers/${id}?tab=care`}>← {t("back")}</Link>
      {prints ? <Link to={`/retailers/cards?line=${lineId}`}>{t("printLine")}</Link> : null}
    </span>
  );
}

/** One retailer's card, to read and to print. */
export function CardPage() {
  const { t } = useTranslation("card");
  const id = useNumber("id");
  const { card } = useSuspenseQuery(ask(readRetailerCard, { id })).data;
  return (
    <Page
      title={t("title")}
      subtitle={<Leading id={id} lineId={card.head.lineId} />}
      actions={
        <>
          <Button icon={<DownloadOutlined />} onClick={() => download(exportRetailerCard, { id })}>
            {t("export")}
          </Button>
          <Button type="primary" onClick={() => window.print()}>
            {t("print")}
          </Button>
        </>
      }
    >
      <CardSheet card={card} />
    </Page>
  );
}
