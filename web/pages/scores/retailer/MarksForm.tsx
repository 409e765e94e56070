import { listScoreSchemes, markRetailer } from "@dongxiao/contract";
import { type ScoreMarkId, scoreMarks } from "@dongxiao/core/retailers";
import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask, useTell } from "../../../lib/ask.ts";
import { useSaid } from "../../../lib/language.ts";
import { useMe } from "../../../lib/session.tsx";
import { useDone } from "../../../lib/use-done.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { marksIn, type MarksValues } from "./marks-values.ts";

interface Props {
  readonly retailerId: number;
  readonly onDone: () => void;
}

/** One item with every point that can be given, large enough for a thumb. */
function MarkItem({ id }: { readonly id: ScoreMarkId }) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const { titles, least, most } = scoreMarks[id];
  const options = Array.from({ length: most - least + 1 }, (_, place) => ({
    value: least + place,
    label: String(least + place),
  }));
  const label = t("markRange", { item: said(titles), least, most });
  return (
    <Form.Item name={["marks", id]} label={label}>
      <Radio.Group optionType="button" options={options} />
    </Form.Item>
  );
}

/** The marks that some scheme in use reads, and on demand all of them. */
function useShownMarks() {
  const [isWhole, setWhole] = useState(false);
  const { data } = useQuery(ask(listScoreSchemes, {}));
  const inUse = data?.schemes.filter(({ state }) => state === "adopted") ?? [];
  const read = new Set(
    inUse.flatMap(({ definition }) => definition.items.map((one) => one.measure)),
  );
  const ids = Object.keys(scoreMarks) as ScoreMarkId[];
  const shown = isWhole ? ids : ids.filter((id) => read.has(`mark:${id}`));
  return { shown, isWhole, showAll: () => setWhole(true) };
}

function MarkItems() {
  const { t } = useTranslation("scores");
  const { shown, isWhole, showAll } = useShownMarks();
  return (
    <>
      {shown.map((id) => (
        <MarkItem key={id} id={id} />
      ))}
      {isWhole ? null : (
        <Form.Item>
          <Button onClick={showAll}>{t("allMarks")}</Button>
        </Form.Item>
      )}
    </>
  );
}

function useMarking({ retailerId, onDone }: Props) {
  const { t } = useTranslation("scores");
  const { today } = useMe();
  const { mutateAsync, isPending, error } = useTell(markRetailer);
  const done = useDone(onDone);
  const send = ({ day = today, note = "", ...values }: MarksValues): void => {
    const marks = marksIn(values);
    if (marks.length > 0)
      void done(mutateAsync({ id: retailerId, day, note, marks }), () => t("marked"));
  };
  return { send, isPending, error, today };
}

/** Marks a shop on the spot; what was not looked at is left out. */
export function MarksForm(props: Props) {
  const { t } = useTranslation("scores");
  const { send, isPending, error, today } = useMarking(props);
  return (
    <Form<MarksValues> layout="vertical" initialValues={{ day: today }} onFinish={send}>
      <p className="quiet">{t("marksHelp")}</p>
      <Form.Item<MarksValues> name="day" label={t("day")}>
        <DayField />
      </Form.Item>
      <MarkItems />
      <Form.Item<MarksValues> name="note" label={t("note")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <div className="score-send">
        <SendButton word={t("send")} isPending={isPending} error={error} />
      </div>
    </Form>
  );
}
