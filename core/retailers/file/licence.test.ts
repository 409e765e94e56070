import { expect, it } from "vitest";

import {
  type LicenceEntry,
  type LicenceMove,
  movedLicence,
  takenBackLicence,
} from "./licence-move.ts";
import { licenceWarnings } from "./licence-warnings.ts";

const active: LicenceEntry = { from: "2020-01-06", state: "active", reason: "" };
const today = "2021-11-08";
const move = (said: Partial<LicenceMove>): LicenceMove => ({
  action: "suspend",
  fromDay: "2021-11-15",
  untilDay: null,
  reason: "装修",
  ...said,
});
const suspended = { from: "2021-11-15", state: "suspended", reason: "装修" };

it("suspends from a day on, and until a day where one is said", () => {
  expect(movedLicence([active], move({}), today)).toEqual([active, suspended]);
  const resumed = { from: "2022-01-10", state: "active", reason: "" };
  const ended = movedLicence([active], move({ untilDay: "2022-01-10" }), today);
  expect(ended).toEqual([active, suspended, resumed]);
});

it("lets the latest word count over what was planned for later days", () => {
  const planned = movedLicence([active], move({ untilDay: "2022-01-10" }), today);
  const closing = move({ action: "close", fromDay: "2021-12-01", reason: "不再经营" });
  expect("code" in planned || movedLicence(planned, closing, today)).toEqual([
    active,
    suspended,
    { from: "2021-12-01", state: "closed", reason: "不再经营" },
  ]);
});

it("prolongs a suspension, up to a year after it began", () => {
  const planned = movedLicence([active], move({ untilDay: "2022-01-10" }), today);
  if ("code" in planned) throw new Error(planned.code);
  const longer = move({ fromDay: "2021-12-20", untilDay: "2022-06-01" });
  expect(movedLicence(planned, longer, today)).toEqual([
    active,
    suspended,
    { from: "2022-06-01", state: "active", reason: "" },
  ]);
  // 366 days after 2021-11-15
  const tooLong = move({ fromDay: "2021-12-20", untilDay: "2022-11-17" });
  expect(movedLicence(planned, tooLong, today)).toEqual({
    code: "suspension-too-long",
    detail: { latest: "2022-11-16" },
  });
});

it("refuses what cannot follow, and a day before a change that holds already", () => {
  const closed: LicenceEntry = { from: "2021-10-04", state: "closed", reason: "" };
  expect(movedLicence([active, closed], move({ action: "resume" }), today)).toMatchObject({
    code: "licence-move-not-so",
    detail: { state: "closed", action: "resume" },
  });
  expect(movedLicence([active], move({ action: "resume" }), today)).toMatchObject({
    code: "licence-move-not-so",
  });
  expect(movedLicence([active], move({ fromDay: "2019-01-01" }), today)).toMatchObject({
    code: "licence-changed-later",
  });
  const early = move({ fromDay: "2021-09-01" });
  expect(movedLicence([active, closed], early, today)).toMatchObject({
    code: "licence-changed-later",
    detail: { day: "2021-10-04", state: "closed" },
  });
});

it("takes back what is planned first, then what holds, and never the first state", () => {
  const entries: readonly LicenceEntry[] = [
    active,
    { from: "2021-10-04", state: "suspended", reason: "" },
    { from: "2022-01-03", state: "active", reason: "" },
  ];
  expect(takenBackLicence(entries, today)).toEqual(entries.slice(0, 2));
  expect(takenBackLicence(entries.slice(0, 2), today)).toEqual([active]);
  expect(takenBackLicence([active], today)).toBeNull();
});

const evidence = { entries: [active], lastOrder: null, ordersUntil: "2021-11-01", today };

it("asks about a suspension of more than a year, and not of a year", () => {
  const since = (from: string) =>
    licenceWarnings({ ...evidence, entries: [active, { from, state: "suspended", reason: "" }] });
  // 365 days before 2021-11-08
  expect(since("2020-11-08")).toEqual([]);
  expect(since("2020-11-07")).toMatchObject([{ rule: "suspendedOverAYear", since: "2020-11-07" }]);
});

it("asks an active retailer that was silent for 26 weeks of what is loaded", () => {
  const rules = (lastOrder: string | null) => licenceWarnings({ ...evidence, lastOrder });
  // 26 x 7 days before 2021-11-01 is 2021-05-03
  expect(rules("2021-05-10")).toEqual([]);
  expect(rules("2021-05-03")).toMatchObject([{ rule: "noOrderFor26Weeks", since: "2021-05-03" }]);
  expect(rules(null)).toMatchObject([{ since: "2020-01-06" }]);
  expect(licenceWarnings({ ...evidence, ordersUntil: null })).toEqual([]);
  const fresh: LicenceEntry = { from: "2021-07-05", state: "active", reason: "" };
  expect(licenceWarnings({ ...evidence, entries: [fresh] })).toEqual([]);
});
