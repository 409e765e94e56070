import { addEquipment, changeEquipment } from "@dongxiao/contract";
import { equipmentKinds, equipmentOwners, equipmentStates } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import type { Sent } from "../../lib/wire.ts";
import { Mark, type Tone } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { CareData } from "./care-data.ts";
import { EntryForm } from "./EntryForm.tsx";
import { EntryList } from "./EntryList.tsx";
import { CodeItem, DayItem, TextItem } from "./fields.tsx";
import { Striking } from "./Striking.tsx";
import { useWord } from "./use-word.ts";

type Equipment = CareData["equipment"][number];

const tones: Readonly<Record<Equipment["state"], Tone>> = {
  inUse: "good",
  faulty: "warn",
  removed: "calm",
};

type Values = Omit<Sent<typeof addEquipment>, "id">;

function AddForm({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("care");
  const { today: placedDay } = useMe();
  return (
    <EntryForm
      title={t("addEquipment")}
      route={addEquipment}
      initial={{ kind: "counter", owner: "wholesaler", placedDay, code: "", note: "" }}
      sentOf={(values: Values) => ({ ...values, id: retailerId })}
    >
      <CodeItem name="kind" label={t("category")} list={equipmentKinds} />
      <CodeItem name="owner" label={t("owner")} list={equipmentOwners} />
      <TextItem name="code" label={t("code")} most={60} isOptional />
      <DayItem name="placedDay" label={t("placedDay")} />
      <TextItem name="note" label={t("note")} most={300} isOptional />
    </EntryForm>
  );
}

type Change = Omit<Sent<typeof changeEquipment>, "id">;

function ChangeForm({ equipment: { id, struckWhy } }: { readonly equipment: Equipment }) {
  const { t } = useTranslation("care");
  const me = useMe();
  if (struckWhy !== null || !mayAsk(me, changeEquipment)) return null;
  return (
    <EntryForm
      title={t("changeState")}
      look="small"
      route={changeEquipment}
      initial={{ day: me.today, note: "" }}
      sentOf={(values: Change) => ({ ...values, id })}
    >
      <CodeItem name="state" label={t("state")} list={equipmentStates} />
      <DayItem name="day" label={t("day")} />
      <TextItem name="note" label={t("note")} most={300} isOptional />
    </EntryForm>
  );
}

function EquipmentItem({ equipment }: { readonly equipment: Equipment }) {
  const { t } = useTranslation("care");
  const word = useWord();
  const { day } = useFigures();
  const { kind, code, owner, state, stateDay, note } = equipment;
  return (
    <>
      <div className="care-head">
        <Mark tone={tones[state]}>{word(equipmentStates, state)}</Mark>
        <span>
          {word(equipmentKinds, kind)} <span className="figure">{code}</span>
        </span>
        <span className="quiet">
          {word(equipmentOwners, owner)} · {t("since", { day: day(stateDay) })}
        </span>
        <ChangeForm equipment={equipment} />
        <Striking kind="equipment" entry={equipment} />
      </div>
      {note === "" ? null : <p className="quiet">{note}</p>}
    </>
  );
}

/** What stands in the shop for the trade, whose it is and how it is. */
export function EquipmentPanel({
  retailerId,
  equipment,
}: Pick<CareData, "equipment"> & { readonly retailerId: number }) {
  const { t } = useTranslation("care");
  const writes = mayAsk(useMe(), addEquipment);
  return (
    <Panel
      title={t("equipment")}
      actions={writes ? <AddForm retailerId={retailerId} /> : undefined}
      flush
    >
      <EntryList
        label={t("equipment")}
        entries={equipment}
        nothing={t("noEquipment")}
        renderItem={(one) => <EquipmentItem equipment={one} />}
      />
    </Panel>
  );
}
