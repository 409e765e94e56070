import { analysisTerms, type AnalysisTool } from "@dongxiao/contract";
import { InfoCircleOutlined } from "@ant-design/icons";
import { Button, Popover } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";

function Terms({ tool }: { readonly tool: AnalysisTool }) {
  const said = useSaid();
  return (
    <dl className="terms">
      {analysisTerms[tool].map(({ term, means }) => (
        <div key={term.en}>
          <dt>{said(term)}</dt>
          <dd>{said(means)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What every word of an analysis means, on hover, focus or touch. */
export function Definitions({ tool }: { readonly tool: AnalysisTool }) {
  const { t } = useTranslation("analysis");
  return (
    <Popover
      title={t("definitions")}
      trigger={["hover", "focus"]}
      placement="bottomRight"
      content={<Terms tool={tool} />}
    >
      <Button type="text" icon={<InfoCircleOutlined />}>
        {t("definitions")}
      </Button>
    </Popover>
  );
}
