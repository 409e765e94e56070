import { PlusOutlined } from "@ant-design/icons";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ObservationForm } from "./ObservationForm.tsx";

/** Opens the form that records a count or a price at the retailer. */
export function RecordButton({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("retailer");
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {t("record")}
      </Button>
      <Modal open={open} onCancel={close} title={t("record")} footer={null} destroyOnHidden>
        <ObservationForm retailerId={retailerId} onDone={close} />
      </Modal>
    </>
  );
}
