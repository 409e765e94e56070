import type { UpliftPlanShown } from "@dongxiao/contract";
import { Form, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { usePoints } from "../use-points.ts";
import { targetsOf, type TargetValues, valuesOf } from "./targets-form.ts";
import { useChanging } from "./use-changing.ts";

interface Values extends TargetValues {
  readonly dueDay: string | null;
  readonly note?: string;
}

function Numbers({ weak }: Pick<UpliftPlanShown, "weak">) {
  const { t } = useTranslation("uplift");
  const { points } = usePoints();
  const said = useSaid();
  const shared = { className: "fill", min: 0 };
  return (
    <>
      <Form.Item<Values> name="points" label={t("targetPoints")}>
        <InputNumber {...shared} max={10_000} precision={2} />
      </Form.Item>
      <Form.Item<Values> name="stars" label={t("targetStars")}>
        <InputNumber {...shared} min={1} max={6} precision={0} />
      </Form.Item>
      {weak.slice(0, 4).map(({ item, titles, mostPoints }) => (
        <Form.Item
          key={item}
          name={["items", item]}
          label={t("targetItem", { item: said(titles), most: points(mostPoints) })}
        >
          <InputNumber {...shared} max={mostPoints / 100} precision={2} />
        </Form.Item>
      ))}
    </>
  );
}

function Deadline() {
  const { t } = useTranslation("uplift");
  return (
    <>
      <Form.Item<Values> name="dueDay" label={t("due")}>
        <DayField />
      </Form.Item>
      <Form.Item<Values> name="note" label={t("note")}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}

/** What an open plan is to reach by when. */
export function TargetsPanel({ shown }: { readonly shown: UpliftPlanShown }) {
  const { t } = useTranslation("uplift");
  const { change, isPending, error } = useChanging(shown);
  const { targets, dueDay, note } = shown.plan;
  const initial = { ...valuesOf(targets), dueDay, note };
  const save = ({ dueDay: day, note: text = "", ...values }: Values): void => {
    // an item of which the form shows nothing keeps its target
    const items = { ...valuesOf(targets).items, ...values.items };
    void change({ targets: targetsOf({ ...values, items }), dueDay: day ?? dueDay, note: text });
  };
  return (
    <Panel title={t("targets")}>
      <Form<Values> layout="vertical" requiredMark={false} initialValues={initial} onFinish={save}>
        <div className="uplift-form">
          <Numbers weak={shown.weak} />
          <Deadline />
        </div>
        <SendButton isPending={isPending} isAtStart error={error} />
      </Form>
    </Panel>
  );
}
