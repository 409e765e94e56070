import { contactItems, contactKinds } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { CareData } from "./care-data.ts";
import { EntryList } from "./EntryList.tsx";
import { Striking } from "./Striking.tsx";
import { useWord } from "./use-word.ts";

type Contact = CareData["contacts"][number];

function ContactItem({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation("care");
  const word = useWord();
  const { day } = useFigures();
  const { kind, person, summary, items, followUp, followUpDay, enteredBy } = contact;
  const who = [person, enteredBy ?? ""].filter((name) => name !== "").join(" · ");
  return (
    <>
      <div className="care-head">
        <Mark tone="calm">{word(contactKinds, kind)}</Mark>
        <span className="figure">{day(contact.day)}</span>
        <span className="quiet">{who}</span>
        <Striking kind="contact" entry={contact} />
      </div>
      <p className="care-text">{summary}</p>
      {items.length === 0 ? null : (
        <p className="quiet">{items.map((item) => word(contactItems, item)).join(" · ")}</p>
      )}
      {followUp === "" ? null : (
        <p className="quiet">{t("followUpOn", { day: day(followUpDay), text: followUp })}</p>
      )}
    </>
  );
}

/** When the retailer was met, and what was said and done. */
export function ContactsPanel({ contacts }: Pick<CareData, "contacts">) {
  const { t } = useTranslation("care");
  return (
    <Panel title={t("contacts")} flush>
      <EntryList
        label={t("contacts")}
        entries={contacts}
        nothing={t("noContacts")}
        renderItem={(contact) => <ContactItem contact={contact} />}
      />
    </Panel>
  );
}
