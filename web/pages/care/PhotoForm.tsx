import { addPhoto } from "@dongxiao/contract";
import { photoKinds } from "@dongxiao/core/retailers";
import { Alert, App, Form } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { useSendFile } from "../../lib/send-file.ts";
import { useMe } from "../../lib/session.tsx";
import type { Sent } from "../../lib/wire.ts";
import { Asking } from "../../parts/Asking.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { CodeItem, DayItem, TextItem } from "./fields.tsx";
import { smallPhoto } from "./small-photo.ts";

type Values = Omit<Sent<typeof addPhoto>, "id">;

interface Props {
  readonly retailerId: number;
  readonly onDone: () => void;
}

function useSending({ retailerId, onDone }: Props) {
  const { t } = useTranslation("care");
  const { message } = App.useApp();
  const { mutate, isPending, error } = useSendFile(addPhoto);
  const send = (photo: Blob, values: Values): void => {
    const onSuccess = (): void => {
      void message.success(t("done"));
      onDone();
    };
    mutate(
      { input: { ...values, caption: values.caption ?? "", id: retailerId }, file: photo },
      { onSuccess },
    );
  };
  return { send, isPending, error };
}

function Chooser({ onPhoto }: { readonly onPhoto: (photo: Blob | null) => void }) {
  const { t } = useTranslation("care");
  const [isOdd, setOdd] = useState(false);
  const id = useId();
  const choose = (file: File | undefined): void => {
    onPhoto(null);
    setOdd(false);
    if (file !== undefined) smallPhoto(file).then(onPhoto, () => setOdd(true));
  };
  return (
    <div className="care-chooser">
      <label htmlFor={id}>{t("takePhoto")}</label>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        onChange={({ target }) => choose(target.files?.[0])}
      />
      {isOdd ? <Alert type="error" showIcon title={t("photoUnreadable")} /> : null}
    </div>
  );
}

function PhotoFields(props: Props) {
  const { t } = useTranslation(["care", "common"]);
  const { today: takenDay } = useMe();
  const [photo, setPhoto] = useState<Blob | null>(null);
  const { send, isPending, error } = useSending(props);
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{ kind: "front", takenDay, caption: "" }}
      onFinish={(values) => (photo === null ? undefined : send(photo, values))}
    >
      <Chooser onPhoto={setPhoto} />
      <CodeItem name="kind" label={t("category")} list={photoKinds} />
      <TextItem name="caption" label={t("caption")} most={200} isOptional />
      <DayItem name="takenDay" label={t("day")} />
      <SendButton isPending={isPending} isDisabled={photo === null} error={error} />
    </Form>
  );
}

/** Takes a photo, makes it small and sends it. */
export function PhotoForm({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("care");
  return (
    <Asking word={t("addPhoto")}>
      {(close) => <PhotoFields retailerId={retailerId} onDone={close} />}
    </Asking>
  );
}
