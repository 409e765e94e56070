import { Alert } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import type { CareData } from "./care-data.ts";

/** How the retailer likes to be served, where somebody noted it in the file. */
export function ServiceNote({ style }: { readonly style: CareData["serviceStyle"] }) {
  const { t } = useTranslation("care");
  const said = useSaid();
  if (style === null) return null;
  const title = t("serviceStyle", { style: said(style.titles) });
  return <Alert type="info" showIcon title={title} description={said(style.advice)} />;
}
