import { addContact, readCare } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";

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
  const writes = mayAsk(useMe(), addContact);
  const { data, error } = useQuery(ask(readCare, { id: retailerId }));
  if (error !== null) return <FailureNote error={error} />;
  if (data === undefined) return <Skeleton title={false} paragraph={{ rows: 8 }} />;
  const Part = data.isStaff ? StaffPart : OwnPart;
  return (
    <div className="care stack">
      {writes ? (
        <div className="row">
          <ContactForm retailerId={retailerId} />
        </div>
      ) : null}
      <ServiceNote style={data.serviceStyle} />
      <Part retailerId={retailerId} care={data} />
    </div>
  );
}
