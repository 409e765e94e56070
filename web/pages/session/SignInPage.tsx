import { me, signIn } from "@dongxiao/contract";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Entrance } from "./Entrance.tsx";

interface Values {
  readonly username: string;
  readonly password: string;
}

function SignInForm() {
  const { t } = useTranslation("session");
  const { mutate, isPending, error } = useTell(signIn);
  return (
    <Form<Values> layout="vertical" requiredMark={false} onFinish={(values) => mutate(values)}>
      <Form.Item<Values>
        name="username"
        label={t("username")}
        rules={[{ required: true, message: t("username") }]}
      >
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} size="large" />
      </Form.Item>
      <Form.Item<Values>
        name="password"
        label={t("password")}
        rules={[{ required: true, message: t("password") }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <div className="stack-tight">
        <FailureNote error={error} />
        <Button type="primary" htmlType="submit" size="large" loading={isPending} block>
          {t("enter")}
        </Button>
      </div>
    </Form>
  );
}

/** The door; whoever comes in finds nothing of what another person saw. */
export function SignInPage() {
  const { t } = useTranslation("session");
  const title = t("title");
  const client = useQueryClient();
  useEffect(() => {
    document.title = `${title} · 动销 Dongxiao`;
  }, [title]);
  useEffect(() => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== me.path });
  }, [client]);
  return (
    <Entrance>
      <h1>{title}</h1>
      <SignInForm />
    </Entrance>
  );
}
