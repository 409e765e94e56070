import { PlusOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";

import { Asking } from "../../parts/Asking.tsx";
import { ObservationForm } from "./ObservationForm.tsx";

/** Opens the form that records a count or a price at the retailer. */
export function RecordButton({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("retailer");
  return (
    <Asking word={t("record")} type="primary" icon={<PlusOutlined />}>
      {(close) => <ObservationForm retailerId={retailerId} onDone={close} />}
    </Asking>
  );
}
