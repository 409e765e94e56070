import { importContacts, readCare } from "@dongxiao/contract";
import { readdirSync } from "node:fs";
import path from "node:path";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { runErrandHere } from "../control/errands.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";
import { photosMost } from "./photos.ts";

let small: SmallHouse;
let rep: Client;
let shop: Client;
let west: Client;
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("rep", "representative", "east-1");
  await small.addPerson("west", "representative", "west-1");
  await small.addPerson("shop", "retailer", "east-1-a");
  [rep, west, shop] = await Promise.all([
    small.client("rep"),
    small.client("west"),
    small.client("shop"),
  ]);
});
afterAll(() => small.close());

const bytes = (said: string): Buffer => Buffer.from(said, "latin1");

/** A JPEG as a file goes: a start, a segment that a camera wrote, a scan and an end. */
function picture(place: string): Buffer {
  const exif = Buffer.concat([bytes("\u00FF\u00E1\0"), Buffer.from([place.length + 2])]);
  const scan = bytes("\u00FF\u00DA\0\u0004xxpicture\u00FF\u00D9");
  return Buffer.concat([bytes("\u00FF\u00D8"), exif, bytes(place), scan]);
}

const own = (): string => `/retailers/${keyOf(small.city.retailers, "east-1-a")}`;
const send = (payload: Buffer, day = "2021-12-20") =>
  rep.ask("POST", `${own()}/photos?takenDay=${day}&kind=front`, {
    payload,
    headers: { "content-type": "application/octet-stream" },
  });

it("keeps a photo without the camera's place and shows it to those who see the retailer", async () => {
  const { body } = await send(picture("N39 E116 secret"));
  const place = `/photos/${Number(body?.["id"])}`;
  const photo = await rep.get(place);
  expect(photo.headers).toMatchObject({
    "content-type": "image/jpeg",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  expect(photo.bytes).toEqual(bytes("\u00FF\u00D8\u00FF\u00DA\0\u0004xxpicture\u00FF\u00D9"));
  expect((await west.get(place)).status).toBe(404);
  expect((await shop.get(place)).status).toBe(403);
});

it("refuses what is no photo, what is too large and what is of tomorrow", async () => {
  const codeOf = async (payload: Buffer, day?: string) => (await send(payload, day)).body?.["code"];
  expect(await codeOf(bytes("<svg onload='alert(1)'></svg>"))).toBe("photo-refused");
  expect(await codeOf(Buffer.alloc(5 * 2 ** 20 + 1))).toBe("file-too-large");
  expect(await codeOf(picture("x"), "2021-12-21")).toBe("day-ahead");
});

it("takes a photo away with its reason, puts it back, and keeps no more than there is room for", async () => {
  const { photos } = bodyOf(readCare, await rep.get(`${own()}/care`));
  const id = photos[0]?.id;
  await rep.post(`/care/photo/${id}/strike`, { why: "拍糊了" });
  expect((await rep.get(`/photos/${id}`)).status).toBe(404);
  for (let taken = 0; taken < photosMost; taken += 1) await send(picture("x"));
  expect((await send(picture("x"))).body).toMatchObject({ code: "photos-too-many" });
  expect((await rep.post(`/care/photo/${id}/restore`)).body).toMatchObject({
    code: "photos-too-many",
  });
  expect(bodyOf(readCare, await rep.get(`${own()}/care`)).photos).toHaveLength(photosMost + 1);
});

it("takes photos along in a backup", async () => {
  const { folder } = small.house;
  const to = path.join(folder, "backup");
  const steps = { signal: new AbortController().signal, progress: () => undefined };
  expect(await runErrandHere(small.house, "backup", { folder: to }, steps)).toMatchObject({
    ok: true,
  });
  const kept = readdirSync(path.join(folder, "photos")).toSorted();
  expect(kept).toHaveLength(1);
  expect(readdirSync(path.join(to, "photos")).toSorted()).toEqual(kept);
});

const sendRows = async (...rows: string[]) => {
  const lines = ["许可证号,日期,方式,谈话对象,内容", ...rows].join("\n");
  const payload = Buffer.from(lines, "utf8");
  const answer = await rep.ask("POST", "/care/contacts/file?fileName=contacts.csv", { payload });
  return bodyOf(importContacts, answer);
};

it("takes contacts from a file, all or none, and names every bad cell", async () => {
  const good = ["east-1-a,2021-12-06,上门拜访,店主,整理价签", "east-1-b,2021-12-07,phone,,问货源"];
  const { bad, added } = await sendRows(good[0] ?? "", "west-1-a,2022-01-01,做梦,,");
  expect([added, bad.map(({ row, column }) => [row, column.en])]).toEqual([
    0,
    [
      [3, "Licence code"],
      [3, "Day"],
      [3, "How"],
      [3, "Summary"],
    ],
  ]);
  expect(await sendRows(...good)).toEqual({ added: 2, same: 0, bad: [] });
  expect(await sendRows(...good, ...good)).toEqual({ added: 0, same: 4, bad: [] });
});

it("refuses a file without a column that is needed", async () => {
  const payload = Buffer.from("许可证号,日期\neast-1-a,2021-12-06", "utf8");
  const answer = await rep.ask("POST", "/care/contacts/file?fileName=c.csv", { payload });
  expect(answer.body).toMatchObject({ code: "file-refused" });
  const book = await rep.get("/care/export");
  expect([book.status, book.bytes.subarray(0, 2).toString()]).toEqual([200, "PK"]);
});
