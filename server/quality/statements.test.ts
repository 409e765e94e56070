import { routes, type StatementSent } from "@dongxiao/contract";
import { knownErrors } from "@dongxiao/core/quality";
import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { serve } from "../http.ts";
import { bodyOf, type Client, openClient } from "../testing/client.ts";
import { openSmallHouse, smallPassword, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
let rep: Client;
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("rep", "representative", "east-1");
  await small.addPerson("planner", "planner", "P");
  rep = await small.client("rep");
});
afterAll(() => small.close());

const verdictsOf = async (statements: readonly StatementSent[]) =>
  bodyOf(routes.checkStatements, await rep.post("/quality/statements", { statements })).verdicts;

/** What each known error is answered with, in the order of the list. */
const answers = [
  ["Q1", "wrong", "各分项相加 2 + 5 + 2 + 1 + 1 = 11，合计却写为 12，相差 1（允许 0）。"],
  ["Q2", "wrong", "报告期到 2021-11-30 为止，落款日 2021-11-02 却更早：报告期尚未结束。"],
  [
    "Q2",
    "doubtful",
    "2021-06-01 至 2021-11-30 是 6 个月，另一处却称 5 个月；到 2021-11-02 为止满了 5 个月，须写明用的是哪一段。",
  ],
  // 4 × 2 to 4 × 3 came in
  ["Q3", "doubtful", "共新增 8 至 12 户，总数变化 0：须同时调出 8 至 12 户，却没有写明。"],
  // (-0.25 - 0.25 + 0.34 + 0.19) ÷ 4 = +0.0075
  [
    "Q4",
    "cannot_tell",
    "4 项中有 2 项下降（-0.25、-0.25、+0.34、+0.19），不加权平均为 +0.0075；总体是否上升取决于权重，须写明。",
  ],
  ["Q5", "wrong", "存销比不变而销量变化 -63%，库存也就变化了 -63.0%，不能说库存持平。"],
  // 17,816 ÷ (346 × 50) = 1.03, 17,816 ÷ 346 = 51.49
  [
    "Q6",
    "wrong",
    "17,816 元 ÷ 346 件 = 每条 1.03 元，不在 20.00 至 300.00 元之间；单位若是条，每条 51.49 元，在此之内。",
  ],
  // 141 ÷ 0.611 = 230.8
  [
    "Q7",
    "wrong",
    "141 占 61.1%，总数应为 230.8，不是整数：230 为 61.30%，231 为 61.04%，都不写作 61.1%。",
  ],
  // six figures, each rounded by 0.005 at most
  [
    "Q8",
    "rounding",
    "各分项相加 75.47 + 236.39 + 211.98 + 392.78 + 61.22 = 977.84，合计写为 977.87，相差 0.03，在舍入误差 0.030 以内。",
  ],
  [
    "Q8",
    "rounding",
    "由本期与增幅还原的上期合计为 1,008.08，写明的是 1,008.13，相差 0.05，在舍入误差 0.08 以内。",
  ],
  ["Q9", "consistent", "-3.00% 称为“持平”，与口径相符：±5.0% 以内为持平，±20.0% 以内为小幅。"],
  [
    "Q9",
    "doubtful",
    "满意度变化 -1.2 点，投诉率变化 -0.4 点，两者同时下降，互相矛盾：请看投诉渠道是否畅通、调查口径是否相同。",
  ],
  // 0.9778 × 1,500 = 1,466.7
  [
    "Q10",
    "doubtful",
    "1,500 人的 97.78% 是 1,466.7 人，不是整数：可能不是人数比例而是平均得分，须写明量表与人数。",
  ],
] as const;

describe("the known errors", () => {
  it("are all caught, each with its sentence", async () => {
    const verdicts = await verdictsOf(
      knownErrors.map(({ check, fields }) => ({ check, fields: { ...fields } })),
    );
    const said = verdicts.map(({ state, text }, at) => [
      knownErrors[at]?.id,
      state,
      text["zh-Hans"],
    ]);
    expect(said).toEqual(answers);
  });
});

describe("a statement", () => {
  const said = { total: "12", parts: "6+6", figures: "counted" };

  it("may name its check and its fields in words, and names what it doubts", async () => {
    const fields = { 合计: "12", 分项: "6+5", 数字的来历: "逐一数出" };
    const [verdict] = await verdictsOf([{ check: "分项与合计", fields }]);
    expect(verdict).toMatchObject({ check: "breakdownAddsUp", state: "wrong", doubted: ["total"] });
    const [good] = await verdictsOf([{ check: "breakdownAddsUp", fields: said }]);
    expect(good).toMatchObject({ state: "consistent", doubted: [] });
  });

  it("is told field by field what cannot be read", async () => {
    const [verdict] = await verdictsOf([
      { check: "breakdownAddsUp", fields: { ...said, total: "", parts: "many", colour: "red" } },
    ]);
    expect(verdict?.state).toBe("unreadable");
    expect(verdict?.text).toEqual({
      "zh-Hans": "读不出：“合计”没有填写；“分项”不是数字；“colour”没有这个字段。",
      "zh-Hant": "讀不出：「合計」沒有填寫；「分項」不是數字；「colour」沒有這個欄位。",
      en: "Cannot be read: Total is missing; Parts is no number; colour is no field.",
    });
    expect(verdict?.unread.map(({ field }) => field)).toEqual(["total", "parts", "colour"]);
  });

  it("is told when there is no such check, and when a setting is out of its bounds", async () => {
    const [unknown, outside, strict] = await verdictsOf([
      { check: "onTheMoon", fields: {} },
      { check: "breakdownAddsUp", fields: said, settings: { roundingSteps: 9 } },
      {
        check: "changeWord",
        fields: { changePercent: "-3.00", word: "flat" },
        settings: { flat: 0.02 },
      },
    ]);
    expect(unknown?.text.en).toBe("There is no check called onTheMoon.");
    expect(outside).toMatchObject({ state: "unreadable" });
    expect(outside?.text["zh-Hans"]).toContain("应在 0 与 2 之间");
    // with 2 % as the bound of flat, -3 % is a fall
    expect(strict?.state).toBe("wrong");
  });
});

const sendFile = async (what: "file" | "marked", fileName: string, payload: Buffer) =>
  rep.ask("POST", `/quality/statements/${what}?fileName=${encodeURIComponent(fileName)}`, {
    headers: { "content-type": "application/octet-stream" },
    payload,
  });

const uploads = (): string[] => readdirSync(path.join(small.house.folder, "imports", "uploads"));

describe("a file of statements", () => {
  const lines = [
    "核对项目,出处,内容 1,内容 2,内容 3",
    "分项与合计,第 2 段,合计=12,分项=2+5+2+1+1,数字的来历=逐一数出",
    "分项与合计,第 3 段,合计=12,分项=6+6,数字的来历=逐一数出",
    "百分比与户数,附表,部分：141,百分比：约六成,",
    "没有的核对,,合计=1,,",
  ];
  const csv = Buffer.from(lines.join("\n"));

  it("is checked row by row, and nothing of it stays", async () => {
    const answer = await sendFile("file", "十一月.csv", csv);
    const { rows } = bodyOf(routes.checkStatementsFile, answer);
    expect(
      rows.map(({ row, statement, verdict }) => [row, statement.place, verdict.state]),
    ).toEqual([
      [2, "第 2 段", "wrong"],
      [3, "第 3 段", "consistent"],
      [4, "附表", "unreadable"],
      [5, "", "unreadable"],
    ]);
    expect(rows[0]?.statement.fields).toEqual({
      total: "12",
      parts: "2+5+2+1+1",
      figures: "逐一数出",
    });
    expect(uploads()).toEqual([]);
  });

  it("comes back with its wrong cells marked", async () => {
    const answer = await sendFile("marked", "十一月.csv", csv);
    expect(answer.headers["content-disposition"]).toContain(
      encodeURIComponent("十一月-marked.csv"),
    );
    const [head, wrong, good, unread] = answer.bytes.toString("utf8").split(/\r?\n/);
    expect(head).toContain("问题 Problem");
    expect(wrong).toContain("合计却写为 12");
    expect(good).not.toContain("合计却写为");
    expect(unread).toContain("“百分比”不是数字");
    expect(uploads()).toEqual([]);
  });

  it("can be written on the form, whose examples are the known errors", async () => {
    const template = await rep.get("/quality/statements/template");
    const answer = await sendFile("file", "statements.xlsx", template.bytes);
    const { rows } = bodyOf(routes.checkStatementsFile, answer);
    expect(rows.map(({ statement, verdict }) => [statement.place, verdict.state])).toEqual(
      knownErrors.map(({ id, expect: state }) => [id, state]),
    );
    const marked = await sendFile("marked", "statements.xlsx", template.bytes);
    expect(marked.bytes.subarray(0, 2).toString()).toBe("PK");
  });

  it("is refused in its own terms", async () => {
    const codeOf = async (bytes: Buffer, name = "a.csv") =>
      (await sendFile("file", name, bytes)).body?.["code"];
    expect(await codeOf(Buffer.from("a,b\n1,2"))).toBe("file-refused");
    expect(await codeOf(Buffer.from("PK broken"), "a.xlsx")).toBe("file-refused");
    const many = [lines[0], ...Array.from({ length: 2100 }, () => lines[1])].join("\n");
    expect(await codeOf(Buffer.from(many))).toBe("file-refused");
    const house = { ...small.house, uploadBytesMost: 100 };
    const client = openClient(serve(house, { webFolder: "/nowhere", checksReplies: true }));
    await client.post("/session", { username: "rep", password: smallPassword });
    const headers = { "content-type": "application/octet-stream" };
    const url = "/quality/statements/file?fileName=a.csv";
    const large = await client.ask("POST", url, { headers, payload: csv });
    expect([large.status, large.body?.["code"]]).toEqual([413, "file-too-large"]);
    expect(uploads()).toEqual([]);
  });
});

it("gives the verdicts as a workbook", async () => {
  const statements = [{ check: "breakdownAddsUp", fields: { total: "1", parts: "1" } }];
  const answer = await rep.post("/quality/statements/export", { statements });
  expect(answer.headers["content-disposition"]).toContain("verdicts-2021-12-20.xlsx");
  expect(answer.bytes.subarray(0, 2).toString()).toBe("PK");
});

it("keeps a report for the person who saved it, until that person forgets it", async () => {
  const statements = [{ check: "breakdownAddsUp", fields: { total: "12" }, place: "第 2 段" }];
  const save = (name: string) => rep.post("/quality/reports", { name, statements });
  const { id } = bodyOf(routes.saveCheckedReport, await save("十一月"));
  expect(bodyOf(routes.saveCheckedReport, await save("十一月")).id).toBe(id);
  const list = async (client: Client) =>
    bodyOf(routes.listCheckedReports, await client.get("/quality/reports")).reports;
  expect(await list(rep)).toMatchObject([{ id, name: "十一月", statements }]);
  const planner = await small.client("planner");
  expect(await list(planner)).toEqual([]);
  const drop = (client: Client) => client.ask("DELETE", `/quality/reports/${id}`);
  expect((await drop(planner)).body).toMatchObject({ code: "not-found" });
  expect((await drop(rep)).status).toBe(200);
  expect(await list(rep)).toEqual([]);
});

it("finds nothing in the facts, and says so, where there are none", async () => {
  const q = encodeURIComponent(JSON.stringify({ check: "repeatedStock" }));
  const answer = await rep.get(`/quality/findings?q=${q}`);
  expect(answer.body).toMatchObject({ window: null, findings: 0, shown: [] });
  const sums = bodyOf(routes.selfCheck, await rep.get("/quality/self-check"));
  expect(sums).toMatchObject({ period: null, isConsistent: true });
  const asked = await rep.get("/quality/self-check?period=2021-11");
  expect(asked.body).toMatchObject({ code: "period-without-data" });
});
