import type { ClassesAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";

/** A narrower part has no room for its words; they stand in the table. */
const legible = 0.08;

interface StripProps {
  readonly title: string;
  readonly parts: readonly {
    readonly code: string;
    readonly name: string;
    readonly share: number;
  }[];
}

function Strip({ title, parts }: StripProps) {
  const { percent } = useFigures();
  return (
    <div className="strip">
      <span className="strip-title">{title}</span>
      <ul className="strip-parts">
        {parts.map(({ code, name, share }, place) => (
          <li
            key={code}
            className={`strip-part strip-${place + 1}`}
            style={{ flexGrow: share }}
            title={`${name} ${percent(share)}`}
          >
            {share < legible ? null : (
              <span>
                {name} {percent(share)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The shares of the classes, now above the base; the table below has the same numbers. */
export function StructureBars({ lines, period, base }: ClassesAnswer) {
  const { t } = useTranslation("analysis");
  const said = useSaid();
  const { period: wordsOf } = useFigures();
  const partsBy = (shareOf: (line: (typeof lines)[number]) => number | null) =>
    lines.map((line) => ({ code: line.code, name: said(line.name), share: shareOf(line) ?? 0 }));
  return (
    <figure aria-label={t("structureBars")} className="strips">
      <Strip title={wordsOf(period.name)} parts={partsBy(({ share }) => share)} />
      <Strip title={wordsOf(base.name)} parts={partsBy(({ shareBefore }) => shareBefore)} />
    </figure>
  );
}
