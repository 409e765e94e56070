import type { Route } from "@dongxiao/contract";
import { Form } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useDone } from "../../lib/use-done.ts";
import type { Sent } from "../../lib/wire.ts";
import { Asking } from "../../parts/Asking.tsx";
import { SendButton } from "../../parts/SendButton.tsx";

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
  const { mutateAsync, isPending, error } = useTell(route);
  const done = useDone(onDone);
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={initial}
      onFinish={(values) => void done(mutateAsync(sentOf(values)), () => t("done"))}
    >
      {children}
      <SendButton isPending={isPending} error={error} />
    </Form>
  );
}

/** A button that opens a form and sends it by one route. */
export function EntryForm<R extends Route, Values extends object>(props: Props<R, Values>) {
  const { title, look = "plain" } = props;
  return (
    <Asking word={title} {...looks[look]}>
      {(close) => <FormOf {...props} onDone={close} />}
    </Asking>
  );
}
