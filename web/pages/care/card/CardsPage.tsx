import { listRetailerCards } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { ask } from "../../../lib/ask.ts";
import { Refused } from "../../../lib/wire.ts";
import { Page } from "../../../parts/Page.tsx";
import { CardSheet } from "./CardSheet.tsx";

function useLine(): number {
  const [params] = useSearchParams();
  const text = params.get("line") ?? "";
  const line = Number(text);
  if (!Number.isSafeInteger(line) || line < 1) throw new Refused("not-found", { what: text });
  return line;
}

/** The cards of a whole line, one page each. */
export function CardsPage() {
  const { t } = useTranslation(["card", "retailers"]);
  const { data } = useSuspenseQuery(ask(listRetailerCards, { line: useLine() }));
  const { line, all, cards } = data;
  return (
    <Page
      title={t("cardsOf", { line })}
      subtitle={
        <span className="row">
          <Link to="/retailers">← {t("retailers:toRetailers")}</Link>
          {t("cardsShown", { shown: cards.length, all })}
        </span>
      }
      actions={
        <Button type="primary" onClick={() => window.print()}>
          {t("print")}
        </Button>
      }
    >
      <div className="stack">
        {cards.map((card) => (
          <CardSheet key={card.head.id} card={card} />
        ))}
      </div>
    </Page>
  );
}
