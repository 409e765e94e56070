import type { RetailerCard } from "@dongxiao/contract";
import {
  complaintKinds,
  complaintStates,
  contactKinds,
  equipmentKinds,
  equipmentStates,
  promiseStandings,
} from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { useWord } from "../use-word.ts";
import { Part } from "./Part.tsx";

interface Line {
  readonly key: number;
  readonly day: string;
  readonly mark: string;
  readonly text: string;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const { t } = useTranslation("card");
  const { day } = useFigures();
  return (
    <Part title={title}>
      {lines.length === 0 ? <p className="sheet-days">{t("none")}</p> : null}
      <ul className="sheet-entries">
        {lines.map((line) => (
          <li key={line.key}>
            <span className="figure">{day(line.day)}</span> <strong>{line.mark}</strong> {line.text}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What was said, promised, brought forward, and what stands in the shop. */
export function EntriesPart({ card }: { readonly card: RetailerCard }) {
  const { t } = useTranslation("card");
  const word = useWord();
  const said = useSaid();
  const contacts = card.contacts.map(({ id: key, day, kind, summary: text }) => ({
    ...{ key, day, text },
    mark: word(contactKinds, kind),
  }));
  const promises = card.promises.map(({ id: key, dueDay: day, standing, text }) => ({
    ...{ key, day, text },
    mark: said(promiseStandings[standing]),
  }));
  const complaints = card.complaints.map(({ id: key, enteredAt, kind, state, text }) => ({
    ...{ key, day: enteredAt.slice(0, 10), text },
    mark: `${word(complaintKinds, kind)} · ${said(complaintStates[state])}`,
  }));
  const equipment = card.equipment.map(({ id: key, stateDay: day, kind, state, code: text }) => ({
    ...{ key, day, text },
    mark: `${word(equipmentKinds, kind)} · ${word(equipmentStates, state)}`,
  }));
  return (
    <>
      {card.isStaff ? <Lines title={t("contacts")} lines={contacts} /> : null}
      <Lines title={t("promises")} lines={promises} />
      <Lines title={t("complaints")} lines={complaints} />
      <Lines title={t("equipment")} lines={equipment} />
    </>
  );
}
