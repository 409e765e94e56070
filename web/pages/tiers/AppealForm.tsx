import { appealTier } from "@dongxiao/contract";
import { App } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { SayWhy } from "../../parts/SayWhy.tsx";

interface Props {
  readonly retailerId: number;
  readonly onDone: () => void;
}

/** Says something against the tier of a retailer. */
export function AppealForm({ retailerId, onDone }: Props) {
  const { t } = useTranslation("tiers");
  const { message } = App.useApp();
  const { mutate, isPending, error } = useTell(appealTier);
  const onSuccess = (): void => {
    void message.success(t("appealed"));
    onDone();
  };
  return (
    <SayWhy
      label={t("appealHelp")}
      word={t("send")}
      maxLength={1000}
      isPending={isPending}
      error={error}
      onSend={(text) => mutate({ id: retailerId, text }, { onSuccess })}
    />
  );
}
