import { answerAppeal, type TierAppeal } from "@dongxiao/contract";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { dayColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { retailerColumn } from "../../parts/retailer-column.tsx";
import { Table } from "../../parts/Table.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import type { TierRunShown } from "./tier-data.ts";

function useColumns(answer: ((appeal: TierAppeal) => void) | null): readonly Column<TierAppeal>[] {
  const { t } = useTranslation("tiers");
  const { moment } = useFigures();
  const action = (appeal: TierAppeal) =>
    appeal.state === "open" && answer !== null ? (
      <Button size="small" onClick={() => answer(appeal)}>
        {t("answer")}
      </Button>
    ) : (
      appeal.answer
    );
  return [
    retailerColumn(t("retailer")),
    wordColumn("text", t("appealText"), ({ text }) => text, { prose: true }),
    dayColumn("at", t("madeAt"), ({ enteredAt }) => enteredAt, moment),
    wordColumn("state", t("state"), ({ state }) => t(state)),
    { id: "answer", title: t("answer"), cell: action, prose: true },
  ];
}

interface Props {
  readonly appeals: readonly TierAppeal[];
  readonly run: TierRunShown;
}

/** What was said against a grading, and the answers. */
export function AppealsPanel({ appeals, run }: Props) {
  const { t } = useTranslation("tiers");
  const [answering, setAnswering] = useState<TierAppeal | null>(null);
  const answers = mayAsk(useMe(), answerAppeal) && run.state === "published";
  const columns = useColumns(answers ? setAnswering : null);
  const close = (): void => setAnswering(null);
  return (
    <Panel title={t("appeals")} flush>
      {appeals.length === 0 ? (
        <Nothing>{t("noAppeals")}</Nothing>
      ) : (
        <Table caption={t("appeals")} columns={columns} rows={appeals} keyOf={({ id }) => id} />
      )}
      <Modal
        open={answering !== null}
        onCancel={close}
        footer={null}
        destroyOnHidden
        title={answering?.name}
      >
        {answering === null ? null : <AnswerForm appeal={answering} onDone={close} />}
      </Modal>
    </Panel>
  );
}
