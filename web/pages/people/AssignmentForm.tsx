import { addAssignment, organisation, type Role, roles } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { ask, useTell } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { useMe } from "../../lib/session.tsx";
import { DayField } from "../../parts/DayField.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { type AssignmentValues, assignmentOf, roleIds } from "./assignment.ts";
import type { Person } from "./person.ts";
import { unitOptions } from "./unit-options.ts";

function RoleItem() {
  const { t } = useTranslation(["people", "common"]);
  const said = useSaid();
  return (
    <Form.Item<AssignmentValues>
      name="role"
      label={t("role")}
      rules={[{ required: true, message: t("common:required") }]}
    >
      <Select<Role> options={roleIds.map((value) => ({ value, label: said(roles[value]) }))} />
    </Form.Item>
  );
}

function ReachItem({ role }: { readonly role: Role | undefined }) {
  const { t } = useTranslation(["people", "common"]);
  const { data } = useQuery(ask(organisation, {}));
  const rules = [{ required: true, message: t("common:required") }];
  if (role === "retailer")
    return (
      <Form.Item<AssignmentValues> name="retailerId" label={t("retailerId")} rules={rules}>
        <InputNumber min={1} precision={0} className="fill" />
      </Form.Item>
    );
  return (
    <Form.Item<AssignmentValues> name="unitId" label={t("unit")} rules={rules}>
      <Select
        showSearch={{ optionFilterProp: "label" }}
        options={[...unitOptions(data?.units ?? [])]}
      />
    </Form.Item>
  );
}

function WhenItems() {
  const { t } = useTranslation("people");
  return (
    <div className="form-pair">
      <Form.Item<AssignmentValues> name="from" label={t("from")} rules={[{ required: true }]}>
        <DayField />
      </Form.Item>
      <Form.Item<AssignmentValues> name="to" label={t("to")} extra={t("toHelp")}>
        <DayField />
      </Form.Item>
    </div>
  );
}

function WhyItems({ others }: { readonly others: readonly Person[] }) {
  const { t } = useTranslation(["people", "common"]);
  return (
    <div className="form-pair">
      <Form.Item<AssignmentValues>
        name="standsInFor"
        label={t("standsInFor")}
        extra={t("standsInHelp")}
      >
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item<AssignmentValues> name="reason" label={t("common:reason")}>
        <Input maxLength={500} />
      </Form.Item>
    </div>
  );
}

interface Props {
  readonly person: Person;
  readonly people: readonly Person[];
}

/** Gives a person a role over a unit, for good or for a time. */
export function AssignmentForm({ person, people }: Props) {
  const { t } = useTranslation("people");
  const { message } = App.useApp();
  const { mutate, isPending, error } = useTell(addAssignment);
  const [form] = Form.useForm<AssignmentValues>();
  const role = Form.useWatch("role", form);
  const send = (values: AssignmentValues): void =>
    mutate(assignmentOf(person.id, values), {
      onSuccess: () => void message.success(t("saved")),
    });
  return (
    <Form<AssignmentValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ from: useMe().today }}
      onFinish={send}
    >
      <div className="form-pair">
        <RoleItem />
        <ReachItem role={role} />
      </div>
      <WhenItems />
      <WhyItems others={people.filter(({ id }) => id !== person.id)} />
      <div className="stack-tight">
        <FailureNote error={error} />
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t("addAssignment")}
        </Button>
      </div>
    </Form>
  );
}
