import { addContact, readCare } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import type { TabProps } from "../retailer/tab.ts";
import type { CareData } from "./care-data.ts";
import { ComplaintsPanel } from "./ComplaintsPanel.tsx";
import { ContactForm } from "./ContactForm.tsx";
import { ContactsPanel } from "./ContactsPanel.tsx";
import { CustodyPanel } from "./CustodyPanel.tsx";
import { EquipmentPanel } from "./EquipmentPanel.tsx";
import { PhotosPanel } from "./PhotosPanel.tsx";
import { PromisesPanel } from "./PromisesPanel.tsx";
import { ServiceNote } from "./ServiceNote.tsx";

interface Props {
  readonly retailerId: number;
  readonly care: CareData;
}

/** What is for the retailer itself: its own words first. */
function OwnPart({ retailerId, care }: Props) {
  return (
    <>
      <ComplaintsPanel retailerId={retailerId} {...care} />
      <PromisesPanel retailerId={retailerId} {...care} />
      <EquipmentPanel retailerId={retailerId} {...care} />
    </>
  );
}

function StaffPart({ retailerId, care }: Props) {
  return (
    <>
      <div className="halves">
        <div className="stack">
          <PromisesPanel retailerId={retailerId} {...care} />
          <ComplaintsPanel retailerId={retailerId} {...care} />
        </div>
        <div className="stack">
          <ContactsPanel {...care} />
          <EquipmentPanel retailerId={retailerId} {...care} />
          <CustodyPanel retailerId={retailerId} {...care} />
        </div>
      </div>
      <PhotosPanel retailerId={retailerId} {...care} />
    </>
  );
}

/** How the retailer is looked after: contacts, promises, what it brought forward, what stands there, its file. */
export function CareTab({ retailerId }: TabProps) {
  const { t } = useTranslation("care");
  const writes = mayAsk(useMe(), addContact);
  const { data, error } = useQuery(ask(readCare, { id: retailerId }));
  if (error !== null) return <FailureNote error={error} />;
  if (data === undefined) return <Skeleton title={false} paragraph={{ rows: 8 }} />;
  const Part = data.isStaff ? StaffPart : OwnPart;
  return (
    <div className="care stack">
      <div className="row">
        {writes ? <ContactForm retailerId={retailerId} /> : null}
        <Link to={`/retailers/${retailerId}/card`}>{t("openCard")} →</Link>
      </div>
      <ServiceNote style={data.serviceStyle} />
      <Part retailerId={retailerId} care={data} />
    </div>
  );
}
