import { App, Modal } from "antd";
import { useTranslation } from "react-i18next";

import { PasswordForm } from "./PasswordForm.tsx";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Changes the password at any time. */
export function ChangePasswordModal({ open, onClose }: Props) {
  const { t } = useTranslation("session");
  const { message } = App.useApp();
  const changed = (): void => {
    void message.success(t("changed"));
    onClose();
  };
  return (
    <Modal open={open} onCancel={onClose} title={t("changeTitle")} footer={null} destroyOnHidden>
      <PasswordForm onChanged={changed} />
    </Modal>
  );
}
