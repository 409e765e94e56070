import { fieldRefusal, standardFields } from "@dongxiao/core/retailers";
import { assert, dayAfter, dayOf, isoOf } from "@dongxiao/core/units";
import {
  changeFiles,
  insertEntry,
  moveComplaint,
  nameCustodian,
  systemEyes,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import type { Workshop } from "../workshop.ts";
import { placesIn } from "./places.ts";

/** What there is to write with: the retailer, who writes, and days counted from today. */
interface Writing {
  readonly retailerId: number;
  readonly by: number;
  readonly day: (fromToday: number) => string;
}

async function contactsOf(trx: Trx, { retailerId, by, day }: Writing): Promise<void> {
  const entry = { retailerId, enteredBy: by, followUp: "", followUpDay: null };
  await insertEntry(trx, "contact", {
    ...entry,
    day: day(-3),
    kind: "visit",
    person: "店主",
    summary: "核对库存，整理价签；店主反映傍晚客流多，建议把畅销规格移到收银台旁。",
    items: ["prices", "adviser"],
    followUp: "带新价签",
    followUpDay: day(4),
  });
  await insertEntry(trx, "contact", {
    ...entry,
    day: day(-10),
    kind: "phone",
    person: "店主",
    summary: "电话提醒订货日，说明本周紧俏规格的分配办法。",
    items: ["policy", "sales"],
  });
  await insertEntry(trx, "contact", {
    ...entry,
    day: day(-24),
    kind: "visit",
    person: "店员",
    summary: "了解周边新开两家便利店后的销量变化，记录断货规格。",
    items: ["information", "dynamics"],
  });
}

async function promisesOf(trx: Trx, { retailerId, by, day }: Writing): Promise<void> {
  const entry = { retailerId, enteredBy: by, note: "" };
  await insertEntry(trx, "promise", {
    ...entry,
    side: "wholesaler",
    text: "送一套新价签并帮助更换",
    dueDay: day(4),
  });
  await insertEntry(trx, "promise", {
    ...entry,
    side: "wholesaler",
    text: "答复展示柜维修时间",
    dueDay: day(-2),
  });
  await insertEntry(trx, "promise", {
    ...entry,
    side: "retailer",
    text: "每周盘点一次并在订货前报库存",
    dueDay: day(11),
  });
}

async function complaintsOf(trx: Trx, { retailerId, by, day }: Writing): Promise<void> {
  const entry = { retailerId, own: false, enteredBy: by };
  const answered = await insertEntry(trx, "complaint", {
    ...entry,
    kind: "complaint",
    text: "上周送货时间比约定晚了半天",
    deadline: day(-5),
  });
  assert(answered !== null, "a complaint stands in nobody's way");
  const enteredAt = `${day(-9)}T09:30:00+08:00`;
  await trx
    .updateTable("retailerComplaint")
    .set({ enteredAt })
    .where("id", "=", answered)
    .execute();
  await moveComplaint(trx, {
    complaintId: answered,
    retailerId,
    toState: "answered",
    text: "已与配送核实，是线路临时调整；本周起恢复上午送达。",
    movedBy: by,
  });
  await insertEntry(trx, "complaint", {
    ...entry,
    kind: "request",
    text: "希望增加一台扫码终端",
    deadline: day(6),
  });
}

async function equipmentOf(trx: Trx, { retailerId, by, day }: Writing): Promise<void> {
  const placedDay = day(-400);
  const entry = { retailerId, enteredBy: by, placedDay, stateDay: placedDay, note: "" };
  const counter = { kind: "counter", code: "ZS-0107", owner: "wholesaler" } as const;
  await insertEntry(trx, "equipment", { ...entry, ...counter });
  const terminal = { kind: "terminal", code: "", owner: "retailer" } as const;
  await insertEntry(trx, "equipment", { ...entry, ...terminal });
}

/** What the file of the example's retailer holds; every value is invented. */
const fileOf = {
  contactPerson: "何晓",
  category: "main",
  urbanRuralCode: "city",
  paymentTerms: "autoDebit",
  salespeople: 2,
  floorAreaM2: 46,
  storageAreaM2: 8,
  transportMode: "delivered",
  openingHours: "07:30–22:30",
  serviceStyle: "byTheBook",
} as const;

async function fileValuesOf(trx: Trx, { retailerId, by, day }: Writing): Promise<void> {
  const known = { id: retailerId, fromDay: day(-400), reason: "普查", importId: null };
  const changes = Object.entries(fileOf).map(([field, value]) => {
    const standard = standardFields.find(({ id }) => id === field);
    assert(standard !== undefined && fieldRefusal(standard, value) === null, `${field} takes it`);
    return { ...known, field, value };
  });
  await changeFiles(trx, changes, by);
}

/** The representative of the example, who writes all this. */
async function writerIn({ books }: Workshop): Promise<number | null> {
  const found = await books.owner
    .selectFrom("person")
    .innerJoin("user", "user.id", "person.userId")
    .select("person.id")
    .where("user.username", "=", "rep")
    .executeTakeFirst();
  return found?.id ?? null;
}

/** Writes a few invented entries about the retailer of the example, so that its page and its card can be seen filled. */
export async function plantCare(workshop: Workshop): Promise<void> {
  const { retailer: retailerId, line: lineId } = await placesIn(workshop);
  const [by, today] = [await writerIn(workshop), dayOf(workshop.clock.today())];
  if (by === null || today === null) return;
  const day = (fromToday: number): string => isoOf(dayAfter(today, fromToday));
  const writing = { retailerId, by, day };
  await withEyes(workshop.books, systemEyes, async (trx) => {
    const known = await trx.selectFrom("retailerContact").select("id").executeTakeFirst();
    if (known !== undefined) return;
    await nameCustodian(trx, { lineId }, { personId: by, fromDay: day(-400), namedBy: null });
    await contactsOf(trx, writing);
    await promisesOf(trx, writing);
    await complaintsOf(trx, writing);
    await equipmentOf(trx, writing);
    await fileValuesOf(trx, writing);
  });
}
