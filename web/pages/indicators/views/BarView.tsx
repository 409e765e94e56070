import type { IndicatorDefinition } from "@dongxiao/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Nothing } from "../../../parts/Nothing.tsx";
import { ShowMore } from "../../../parts/ShowMore.tsx";
import { CellValue } from "../CellValue.tsx";
import { drawnOf } from "../effective.ts";
import { Movement } from "../Movement.tsx";
import { useOpen } from "../open-cell.tsx";
import { definitionIn } from "../registry.ts";
import type { Shown } from "../use-answer.ts";
import { usePlaceName } from "../use-place-name.ts";
import { type Bar, barsOf } from "./bars.ts";

const page = 40;

interface RowProps {
  readonly bar: Bar;
  readonly name: string;
  readonly definition: IndicatorDefinition;
}

function BarRow({ bar: { cell, left, width }, name, definition }: RowProps) {
  const { t } = useTranslation("indicators");
  const open = useOpen();
  return (
    <button type="button" className="bar" title={t("open")} onClick={() => open({ cell })}>
      <span className="bar-name">{name}</span>
      <span className="bar-track" aria-hidden="true">
        <span style={{ marginLeft: `${left}%`, width: `${width}%` }} />
      </span>
      <span className="bar-value">
        <CellValue definition={definition} measured={cell} />
      </span>
      <Movement definition={definition} compare={cell.compare} />
    </button>
  );
}

/** The members of the drawn indicator beside each other, the largest first. */
export function BarView({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation("indicators");
  const { asked, question, answer } = shown;
  const [drawn, setDrawn] = useState(page);
  const nameOf = usePlaceName(shown);
  const definition = definitionIn(answer.definitions, drawnOf(asked));
  if (question.by.length === 0 || definition === undefined)
    return <Nothing>{t("barNeedsCut")}</Nothing>;
  const bars = barsOf(answer.cells.filter(({ indicator }) => indicator === definition.id));
  return (
    <div className="bars">
      <ul>
        {bars.slice(0, drawn).map((bar) => (
          <li key={JSON.stringify(bar.cell.at)}>
            <BarRow bar={bar} name={nameOf(bar.cell)} definition={definition} />
          </li>
        ))}
      </ul>
      <ShowMore shown={drawn} all={bars.length} onMore={() => setDrawn(drawn + page)} />
    </div>
  );
}
