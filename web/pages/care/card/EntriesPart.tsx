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

const lineOf = (key: number, day: string, mark: string, text: string): Line => ({
  key,
  day,
  mark,
  text,
});

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
  const contacts = card.contacts.map(({ id, day, kind, summary }) =>
    lineOf(id, day, word(contactKinds, kind), summary),
  );
  const promises = card.promises.map(({ id, dueDay, standing, text }) =>
    lineOf(id, dueDay, said(promiseStandings[standing]), text),
  );
  const complaints = card.complaints.map(({ id, enteredAt, kind, state, text }) => {
    const mark = `${word(complaintKinds, kind)} · ${said(complaintStates[state])}`;
    return lineOf(id, enteredAt.slice(0, 10), mark, text);
  });
  const equipment = card.equipment.map(({ id, stateDay, kind, state, code }) =>
    lineOf(id, stateDay, `${word(equipmentKinds, kind)} · ${word(equipmentStates, state)}`, code),
  );
  return (
    <>
      {card.isStaff ? <Lines title={t("contacts")} lines={contacts} /> : null}
      <Lines title={t("promises")} lines={promises} />
      <Lines title={t("complaints")} lines={complaints} />
      <Lines title={t("equipment")} lines={equipment} />
    </>
  );
}
