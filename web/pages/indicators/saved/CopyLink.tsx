import { LinkOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";

import { addressOf, type Asked } from "../asked.ts";

/** Puts the address of this view into the clipboard; who opens it sees his own area. */
export function CopyLink({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation("indicators");
  const { message } = App.useApp();
  const copy = async (): Promise<void> => {
    const { origin, pathname } = window.location;
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}?${addressOf(asked)}`);
      void message.success(t("copied"));
    } catch {
      void message.warning(t("copyFailed"));
    }
  };
  return (
    <Button icon={<LinkOutlined />} onClick={() => void copy()}>
      {t("copyLink")}
    </Button>
  );
}
