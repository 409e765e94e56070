import { organisation } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";

/** The ways to next week's routes of the lines that the person looks after. */
export function OwnRoutes({ runId }: { readonly runId: number }) {
  const { t } = useTranslation("home");
  const { data } = useQuery(ask(organisation, {}));
  const lines = (data?.units ?? []).filter(({ kind }) => kind === "line");
  return (
    <ul className="links">
      {lines.map(({ id, name }) => (
        <li key={id}>
          <Link to={`/weeks/${runId}/routes/${id}`}>{t("ownRoute", { line: name })}</Link>
        </li>
      ))}
    </ul>
  );
}
