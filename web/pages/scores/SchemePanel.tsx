import { addScoreScheme } from "@dongxiao/contract";
import type { ScoreKind } from "@dongxiao/core/retailers";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import type { ItemEdited, SchemeListed } from "./score-data.ts";
import { useHowWords } from "./use-how-words.ts";
import { usePoints } from "./use-points.ts";

interface Props {
  readonly kind: ScoreKind;
  readonly schemes: readonly SchemeListed[];
}

function useColumns(scheme: SchemeListed): readonly Column<ItemEdited>[] {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const points = usePoints();
  const words = useHowWords();
  const headOf = (item: ItemEdited) =>
    scheme.definition.heads.find(({ id }) => id === item.head)?.titles;
  const headWord = (item: ItemEdited): string => {
    const titles = headOf(item);
    return titles === undefined ? item.head : said(titles);
  };
  return [
    wordColumn("item", t("item"), ({ titles }) => said(titles)),
    wordColumn("head", t("head"), headWord),
    figureColumn("points", t("points"), ({ mostPoints }) => mostPoints, points),
    wordColumn("how", t("how"), words.how, { prose: true }),
    wordColumn("missing", t("missing"), words.missing, { from: "wide" }),
  ];
}

function Grades({ scheme: { definition } }: { readonly scheme: SchemeListed }) {
  const { t } = useTranslation("scores");
  const { percent } = useFigures();
  const said = useSaid();
  const points = usePoints();
  const { by, grades } = definition.grading;
  const from = (least: number): string => {
    if (least === 0) return t("rest");
    return by === "points"
      ? t("fromPoints", { points: points(least) })
      : t("fromShare", { share: percent(1 - least) });
  };
  return (
    <Facts
      facts={grades.map(({ code, titles, least }) => [nameOf(code, said(titles)), from(least)])}
    />
  );
}

function InUse({ scheme }: { readonly scheme: SchemeListed }) {
  const { t } = useTranslation("scores");
  const { day } = useFigures();
  const columns = useColumns(scheme);
  const adopted = {
    day: day(scheme.adoptedAt),
    who: scheme.adoptedBy ?? t("system"),
    note: scheme.note,
  };
  return (
    <>
      <p className="panel-text quiet">{t("adoptedNote", adopted)}</p>
      <Table
        caption={t("inUse")}
        columns={columns}
        rows={scheme.definition.items}
        keyOf={({ id }) => id}
      />
      <div className="score-grades">
        <Grades scheme={scheme} />
      </div>
    </>
  );
}

/** A grade whose code is its name is named once. */
function nameOf(code: string, title: string): string {
  return code === title ? title : `${code} ${title}`;
}

/** The scheme in use of a kind, and the way to a new version of it. */
export function SchemePanel({ kind, schemes }: Props) {
  const { t } = useTranslation("scores");
  const edits = mayAsk(useMe(), addScoreScheme);
  const inUse = schemes.find(({ state }) => state === "adopted");
  const draft = schemes.find(({ state }) => state === "draft");
  const to = `/scores/${kind}/scheme${draft === undefined ? "" : `?draft=${draft.id}`}`;
  const first = inUse === undefined ? t("start") : t("edit");
  const button = (
    <Link to={to}>
      <Button>{draft === undefined ? first : t("editDraft")}</Button>
    </Link>
  );
  const note = inUse === undefined ? undefined : t("version", { n: inUse.version });
  return (
    <Panel title={t("inUse")} note={note} actions={edits ? button : undefined} flush>
      {inUse === undefined ? <Nothing>{t("noScheme")}</Nothing> : <InUse scheme={inUse} />}
    </Panel>
  );
}
