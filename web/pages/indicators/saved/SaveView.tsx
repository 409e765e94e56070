import { saveView } from "@dongxiao/contract";
import { SaveOutlined } from "@ant-design/icons";
import { App, Button, Checkbox, Input } from "antd";
import { type SyntheticEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { Asking } from "../../../parts/Asking.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import type { Asked } from "../asked.ts";

interface FormProps {
  readonly asked: Asked;
  readonly onSaved: () => void;
}

function useSave({ asked, onSaved }: FormProps) {
  const { t } = useTranslation("indicators");
  const { message } = App.useApp();
  const { mutate, isPending, error } = useTell(saveView);
  const save = (name: string, isShared: boolean): void => {
    const onSuccess = (): void => {
      void message.success(t("viewKept", { name }));
      onSaved();
    };
    mutate({ name, isShared, ...asked }, { onSuccess });
  };
  return { save, isPending, error };
}

function SaveForm(props: FormProps) {
  const { t } = useTranslation(["indicators", "common"]);
  const field = useId();
  const [typed, setName] = useState("");
  const [isShared, share] = useState(false);
  const { save, isPending, error } = useSave(props);
  const name = typed.trim();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    save(name, isShared);
  };
  return (
    <form className="stack-tight" onSubmit={submit}>
      <label htmlFor={field}>{t("viewName")}</label>
      <Input
        id={field}
        maxLength={80}
        value={typed}
        onChange={(event) => setName(event.target.value)}
      />
      <p className="quiet">{t("replaces")}</p>
      <Checkbox checked={isShared} onChange={({ target }) => share(target.checked)}>
        {t("viewShared")}
      </Checkbox>
      <FailureNote error={error} />
      <div>
        <Button type="primary" htmlType="submit" loading={isPending} disabled={name === ""}>
          {t("common:save")}
        </Button>
      </div>
    </form>
  );
}

/** Keeps what is asked under a name. */
export function SaveView({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation("indicators");
  return (
    <Asking word={t("saveView")} icon={<SaveOutlined />}>
      {(close) => <SaveForm asked={asked} onSaved={close} />}
    </Asking>
  );
}
