import type { IndicatorCell } from "@dongxiao/contract";
import { Drawer, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { usePhone } from "../../../lib/phone.ts";
import { Boundary } from "../../../parts/Boundary.tsx";
import type { OpenedCell } from "../open-cell.tsx";
import { definitionIn } from "../registry.ts";
import type { Shown } from "../use-answer.ts";
import { usePlaceName } from "../use-place-name.ts";
import { Headline } from "./Headline.tsx";
import { Sides } from "./Sides.tsx";

interface Props {
  readonly opened: OpenedCell;
  readonly shown: Shown;
}

/** What the answer knows of a cell in one period; of most periods only the value. */
function measuredIn(cell: IndicatorCell, period: string, asked: string) {
  if (period === asked) return cell;
  return cell.compare?.period === period ? cell.compare : null;
}

/** The periods in which the cell can be opened: the one that was chosen, and the one that it is compared with. */
function Content({ opened, shown }: Props) {
  const { t } = useTranslation("drill");
  const figures = useFigures();
  const { answer, question } = shown;
  const own = opened.period ?? answer.period.name;
  const [chosen, choose] = useState(own);
  const other = answer.comparePeriod?.name;
  const periods = other === undefined || other === own ? [own] : [own, other];
  const definition = definitionIn(answer.definitions, opened.cell.indicator);
  if (definition === undefined) return null;
  return (
    <div className="stack-tight">
      {own === answer.period.name ? (
        <Headline cell={opened.cell} definition={definition} period={own} />
      ) : null}
      {periods.length > 1 ? (
        <Segmented<string>
          aria-label={t("periods")}
          value={chosen}
          onChange={choose}
          options={periods.map((value) => ({ value, label: figures.period(value) }))}
        />
      ) : null}
      <Sides
        key={chosen}
        definition={definition}
        measured={measuredIn(opened.cell, chosen, answer.period.name)}
        opening={{ opened, question, period: chosen }}
      />
    </div>
  );
}

interface DrawerProps {
  readonly opened: OpenedCell | null;
  readonly shown: Shown | null;
  readonly onClose: () => void;
}

/** One value opened: what it was divided from, by whom it was made, down to the rows. */
export function DrillDrawer({ opened, shown, onClose }: DrawerProps) {
  return (
    <Drawer
      open={opened !== null && shown !== null}
      onClose={onClose}
      size={usePhone() ? "100%" : 720}
      title={opened === null || shown === null ? "" : <Title opened={opened} shown={shown} />}
      destroyOnHidden
    >
      {opened === null || shown === null ? null : (
        <Boundary>
          <Content opened={opened} shown={shown} />
        </Boundary>
      )}
    </Drawer>
  );
}

function Title({ opened: { cell, period }, shown }: Props) {
  const { answer } = shown;
  const said = useSaid();
  const figures = useFigures();
  const placeOf = usePlaceName(shown);
  const definition = definitionIn(answer.definitions, cell.indicator);
  const name = definition === undefined ? cell.indicator : said(definition.titles);
  return [name, placeOf(cell), figures.period(period ?? answer.period.name)].join(" · ");
}
