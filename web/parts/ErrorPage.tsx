import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFailure } from "../lib/failure.ts";

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A whole page that could not be shown: what happened, what to do, and the way out. */
export function ErrorPage({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const { title, help } = useFailure()(error);
  return (
    <section className="halt" role="alert">
      <h1>{title}</h1>
      <p>{help}</p>
      <div className="row">
        <Button type="primary" onClick={onRetry}>
          {t("retry")}
        </Button>
        <Link to="/">{t("toHome")}</Link>
      </div>
    </section>
  );
}
