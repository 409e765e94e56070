import { Steps } from "antd";
import { useTranslation } from "react-i18next";

interface Props {
  readonly step: 0 | 1 | 2 | 3;
  readonly failed?: boolean;
}

/** Where an import stands on its way in. */
export function Wizard({ step, failed = false }: Props) {
  const { t } = useTranslation("imports");
  return (
    <Steps
      className="wizard"
      size="small"
      responsive={false}
      current={step}
      status={failed ? "error" : step === 3 ? "finish" : "process"}
      items={[
        { title: t("stepChoose") },
        { title: t("stepCheck") },
        { title: t("stepApply") },
        { title: t("stepDone") },
      ]}
    />
  );
}
