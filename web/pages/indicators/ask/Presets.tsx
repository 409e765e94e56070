import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { addressOf, type Asked } from "../asked.ts";
import { newestWhole, type Span } from "../periods.ts";
import { askedBy, presets } from "../presets.ts";

interface Props {
  readonly asked: Asked;
  readonly span: Span;
}

/** Ready questions: one click to something that can be read. */
export function Presets({ asked, span }: Props) {
  const { t } = useTranslation("indicators");
  const month = newestWhole("month", span) ?? span.until;
  const now = addressOf(asked).toString();
  return (
    <nav aria-label={t("presets")} className="presets">
      <ul>
        {presets.map((preset) => {
          const address = addressOf(askedBy(preset, month)).toString();
          return (
            <li key={preset.word}>
              <Link
                to={`?${address}`}
                preventScrollReset
                aria-current={address === now ? "true" : undefined}
              >
                {t(preset.word)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
