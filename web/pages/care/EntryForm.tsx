import type { Route } from "@dongxiao/contract";
import { App, Button, Form, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import type { Sent } from "../../lib/wire.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";

const looks = {
  primary: { type: "primary" },
  plain: {},
  small: { size: "small" },
  quiet: { type: "text", size: "small", className: "care-quiet" },
} as const;

interface Props<R extends Route, Values extends object> {
  readonly title: string;
  readonly route: R;
  readonly initial: Partial<Values>;
  readonly sentOf: (values: Values) => Sent<R>;
  /** What the button is among others; the first thing to do on a page is primary. */
  readonly look?: keyof typeof looks;
  readonly children: ReactNode;
}

function FormOf<R extends Route, Values extends object>({
  route,
  initial,
  sentOf,
  children,
  onDone,
}: Props<R, Values> & { readonly onDone: () => void }) {
  const { t } = useTranslation(["care", "common"]);
  const { message } = App.useApp();
  const { mutate, isPending, error } = useTell(route);
  const onSuccess = (): void => {
    void message.success(t("done"));
    onDone();
  };
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={initial}
      onFinish={(values) => mutate(sentOf(values), { onSuccess })}
    >
      {children}
      <div className="stack-tight">
        <FailureNote error={error} />
        <Button type="primary" htmlType="submit" loading={isPending} block>
          {t("common:save")}
        </Button>
      </div>
    </Form>
  );
}

/** A button that opens a form and sends it by one route. */
export function EntryForm<R extends Route, Values extends object>(props: Props<R, Values>) {
  const { title, look = "plain" } = props;
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button {...looks[look]} onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Modal open={open} onCancel={close} title={title} footer={null} destroyOnHidden>
        <FormOf {...props} onDone={close} />
      </Modal>
    </>
  );
}
