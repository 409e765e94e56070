import { addPhoto } from "@dongxiao/contract";
import { photoKinds } from "@dongxiao/core/retailers";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Form, Modal } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { useMe } from "../../lib/session.tsx";
import { upload } from "../../lib/upload.ts";
import type { Sent } from "../../lib/wire.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
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
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ photo, values }: { photo: Blob; values: Values }) =>
      await upload({
        route: addPhoto,
        input: { ...values, caption: values.caption ?? "", id: retailerId },
        file: photo,
        onProgress: () => undefined,
        signal: new AbortController().signal,
      }),
    onSuccess: async () => {
      void message.success(t("done"));
      onDone();
      await client.invalidateQueries();
    },
  });
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
  const { mutate, isPending, error } = useSending(props);
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{ kind: "front", takenDay, caption: "" }}
      onFinish={(values) => (photo === null ? undefined : mutate({ photo, values }))}
    >
      <Chooser onPhoto={setPhoto} />
      <CodeItem name="kind" label={t("category")} list={photoKinds} />
      <TextItem name="caption" label={t("caption")} most={200} isOptional />
      <DayItem name="takenDay" label={t("day")} />
      <div className="stack-tight">
        <FailureNote error={error} />
        <Button
          type="primary"
          htmlType="submit"
          disabled={photo === null}
          loading={isPending}
          block
        >
          {t("common:save")}
        </Button>
      </div>
    </Form>
  );
}

/** Takes a photo, makes it small and sends it. */
export function PhotoForm({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("care");
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("addPhoto")}</Button>
      <Modal open={open} onCancel={close} title={t("addPhoto")} footer={null} destroyOnHidden>
        <PhotoFields retailerId={retailerId} onDone={close} />
      </Modal>
    </>
  );
}
