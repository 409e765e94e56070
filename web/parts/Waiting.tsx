import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";

/** The outline of a page that is still being read. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <section className="page" aria-busy="true" aria-label={t("loading")}>
      <Skeleton title={{ width: 180 }} paragraph={{ rows: 1, width: 320 }} />
      <div className="panel panel-body">
        <Skeleton title={false} paragraph={{ rows: 6 }} />
      </div>
    </section>
  );
}
