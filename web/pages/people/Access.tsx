import { changePerson } from "@dongxiao/contract";
import { App, Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import type { Sent } from "../../lib/wire.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import type { Person } from "./person.ts";

/** A new first password, or the end of all access. */
export function Access({ person }: { readonly person: Person }) {
  const { t } = useTranslation(["people", "common"]);
  const { message } = App.useApp();
  const { mutate, isPending, error } = useTell(changePerson);
  const change = (what: Omit<Sent<typeof changePerson>, "id">): void =>
    mutate({ id: person.id, ...what }, { onSuccess: () => void message.success(t("saved")) });
  return (
    <section className="stack-tight">
      <h3>{t("newPassword")}</h3>
      <Form<{ readonly firstPassword: string }>
        layout="vertical"
        requiredMark={false}
        onFinish={({ firstPassword }) => change({ firstPassword })}
      >
        <div className="row access">
          <Form.Item
            name="firstPassword"
            label={t("firstPassword")}
            extra={t("firstPasswordHelp")}
            rules={[{ required: true, min: 10, message: t("firstPasswordHelp") }]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Button htmlType="submit" loading={isPending}>
            {t("common:save")}
          </Button>
        </div>
      </Form>
      <FailureNote error={error} />
      <div>
        <Button danger={person.active} onClick={() => change({ active: !person.active })}>
          {person.active ? t("lockOut") : t("letIn")}
        </Button>
      </div>
    </section>
  );
}
