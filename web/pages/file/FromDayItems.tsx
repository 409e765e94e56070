import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { DayField } from "../../parts/DayField.tsx";

/** What every change of a file says: from which day on it holds, and why. */
export interface FromDay {
  readonly fromDay: string;
  readonly reason: string;
}

/** From which day on a change holds, and why. */
export function FromDayItems({ needsReason = false }: { readonly needsReason?: boolean }) {
  const { t } = useTranslation(["file", "common"]);
  const required = [{ required: true, message: t("common:required") }];
  return (
    <div className="form-pair">
      <Form.Item name="fromDay" label={t("fromDay")} rules={required}>
        <DayField />
      </Form.Item>
      <Form.Item name="reason" label={t("common:reason")} rules={needsReason ? required : []}>
        <Input maxLength={500} autoComplete="off" />
      </Form.Item>
    </div>
  );
}
