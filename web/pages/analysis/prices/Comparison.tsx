import type { SkuPriceAnswer } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { figureColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Mark } from "../../../parts/Mark.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { Gap } from "./Gap.tsx";

type Member = SkuPriceAnswer["members"][number];

interface Props {
  readonly answer: SkuPriceAnswer;
  readonly onAgainst: (code: string) => void;
}

function Named({ member, answer, onAgainst }: Props & { readonly member: Member }) {
  const { t } = useTranslation("analysis");
  const name = useSaid()(member.name);
  return member.code === answer.against ? (
    <span className="row-tight">
      {name} <Mark tone="accent">{t("comparedWith")}</Mark>
    </span>
  ) : (
    <Button
      type="link"
      className="in-text"
      aria-label={t("setReference", { name })}
      onClick={() => onAgainst(member.code)}
    >
      {name}
    </Button>
  );
}

function useColumns(props: Props): readonly Column<Member>[] {
  const { t } = useTranslation("analysis");
  const { money, count } = useFigures();
  const price = ({ price: mean, n }: Member) =>
    mean === null ? (
      <span className="quiet">{n > 0 ? t("stateinsufficient") : "—"}</span>
    ) : (
      money(mean)
    );
  return [
    {
      id: "name",
      title: t(`by${props.answer.by}`),
      cell: (member) => <Named {...props} member={member} />,
    },
    figureColumn("n", t("n"), ({ n }) => n, count),
    figureColumn("price", t("observed"), (member) => member.price, money, { cell: price }),
    {
      id: "over",
      title: t("overReference"),
      figure: true,
      cell: ({ overAgainst }) => <Gap gap={overAgainst} />,
    },
  ];
}

/** One SKU's prices side by side; a name makes that member the one compared with. */
export function Comparison(props: Props) {
  const { t } = useTranslation("analysis");
  const { money, fixed } = useFigures();
  const columns = useColumns(props);
  const { members, spread } = props.answer;
  const apart =
    spread === null
      ? t("compareNote")
      : t("spread", {
          difference: money(spread.differenceCnyCents),
          ratio: fixed(spread.ratio),
        });
  return (
    <Panel title={t("compare")} note={apart} flush>
      {members.length === 0 ? (
        <Nothing>{t("noneSeenHere")}</Nothing>
      ) : (
        <Table caption={t("compare")} columns={columns} rows={members} keyOf={({ code }) => code} />
      )}
    </Panel>
  );
}
