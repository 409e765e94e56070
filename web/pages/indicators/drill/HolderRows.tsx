import { drillRows } from "@dongxiao/contract";
import { ArrowLeftOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useRetailers } from "../use-retailers.ts";
import { MemberLink } from "../views/MemberLink.tsx";
import { Rows } from "./Rows.tsx";
import type { OpenedHolder } from "./term.ts";
import { useHolderName } from "./use-holder-name.ts";

interface Props {
  readonly word: string;
  readonly opened: OpenedHolder;
  readonly onBack: () => void;
}

function Found({ word, opened }: Omit<Props, "onBack">) {
  const { t } = useTranslation("drill");
  const input = { q: word, term: opened.term, holder: opened.holder.code };
  const { data, error } = useQuery(ask(drillRows, input));
  if (error !== null) return <FailureNote error={error} />;
  if (data === undefined) return <Waiting />;
  return data.rows.length === 0 ? <Nothing>{t("noRows")}</Nothing> : <Rows rows={data.rows} />;
}

/** One who makes a total, opened to the rows that its part was made of. */
export function HolderRows({ word, opened, onBack }: Props) {
  const { holder } = opened;
  const { t } = useTranslation("drill");
  const { precise } = useFigures();
  const isRetailer = holder.kind === "retailer";
  const retailer = useRetailers(isRetailer).get(isRetailer ? holder.code : "");
  const name = useHolderName()(holder);
  return (
    <section className="stack-tight" aria-label={t("rowsOf", { name })}>
      <div className="row">
        <Button type="text" icon={<ArrowLeftOutlined />} onClick={onBack}>
          {t("backToHolders")}
        </Button>
        <h3>
          <MemberLink name={name} retailerId={retailer?.id} />
        </h3>
      </div>
      <p className="quiet">{t("holderAdds", { adds: precise(holder.adds) })}</p>
      <Found word={word} opened={opened} />
    </section>
  );
}
