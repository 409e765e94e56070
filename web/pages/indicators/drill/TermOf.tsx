import { useTranslation } from "react-i18next";

import { Nothing } from "../../../parts/Nothing.tsx";
import { ShowMore } from "../../../parts/ShowMore.tsx";
import type { Side } from "./drill-question.ts";
import { Holders } from "./Holders.tsx";
import { Sum } from "./Sum.tsx";
import type { Holder, Term } from "./term.ts";
import { useSideWords } from "./use-side-words.ts";

interface Props {
  readonly unit: string;
  readonly side: Side;
  readonly term: Term;
  /** The side is this total, and not one over another. */
  readonly isAlone: boolean;
  readonly holders: readonly Holder[];
  readonly onOpen: (holder: Holder) => void;
  readonly onMore: () => void;
}

/** One total of a side: how it adds up, and who makes it, the largest part first. */
export function TermOf(props: Props) {
  const { unit, side, term, isAlone, holders, onOpen, onMore } = props;
  const { t } = useTranslation("drill");
  const write = useSideWords(unit, side);
  return (
    <section className="stack-tight" aria-label={t(`term${term.id}`)}>
      {isAlone ? null : <h3>{t(`term${term.id}`)}</h3>}
      <Sum term={term} holders={holders} write={write} />
      {holders.length === 0 ? (
        <Nothing>{t("noHolders")}</Nothing>
      ) : (
        <Holders term={term} holders={holders} write={write} onOpen={onOpen} />
      )}
      <ShowMore shown={holders.length} all={term.holders} onMore={onMore} />
    </section>
  );
}
