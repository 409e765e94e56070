import { addContact } from "@dongxiao/contract";
import { contactItems, contactKinds } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { CareData } from "./care-data.ts";
import { ContactForm } from "./ContactForm.tsx";
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
export function ContactsPanel({
  retailerId,
  contacts,
}: Pick<CareData, "contacts"> & { readonly retailerId: number }) {
  const { t } = useTranslation("care");
  const writes = mayAsk(useMe(), addContact);
  return (
    <Panel
      title={t("contacts")}
      actions={writes ? <ContactForm retailerId={retailerId} /> : undefined}
      flush
    >
      <EntryList
        label={t("contacts")}
        entries={contacts}
        nothing={t("noContacts")}
        itemOf={(contact) => <ContactItem contact={contact} />}
      />
    </Panel>
  );
}
