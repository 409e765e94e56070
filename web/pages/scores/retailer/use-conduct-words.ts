import { useTranslation } from "react-i18next";

const words = {
  price: "kindPrice",
  goods: "kindGoods",
  licence: "kindLicence",
  counterfeit: "kindCounterfeit",
  display: "kindDisplay",
  other: "kindOther",
} as const;

function isKnown(kind: string): kind is keyof typeof words {
  return kind in words;
}

/** What a kind of conduct is called; an unknown one is shown as it is. */
export function useConductWords(): (kind: string) => string {
  const { t } = useTranslation("scores");
  return (kind) => (isKnown(kind) ? t(words[kind]) : kind);
}
