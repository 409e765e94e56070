import { useTranslation } from "react-i18next";

const sentences = ["help1", "help2", "help3", "help4", "help5"] as const;

/** What this page is and how its figures are read. */
export function Help() {
  const { t } = useTranslation("indicators");
  return (
    <details className="help">
      <summary>{t("help")}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{t(sentence)}</li>
        ))}
      </ul>
    </details>
  );
}
