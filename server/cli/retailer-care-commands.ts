import { careKind, type CareAnswer } from "@dongxiao/contract";
import {
  complaintKinds,
  complaintStates,
  contactKinds,
  fileForms,
  promiseSides,
  promiseStandings,
} from "@dongxiao/core/retailers";
import type { Command } from "commander";

import type { CardPart } from "../care/card/card-lines.ts";
import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { addDeed, type Deed, may, must } from "./deed.ts";
import { ofRetailer } from "./words.ts";

type Listed = Pick<CareAnswer, "promises" | "complaints" | "loans"> &
  Partial<Pick<CareAnswer, "contacts">>;

interface Any {
  readonly id: number;
  readonly struckWhy: string | null;
  readonly licenceCode?: string;
}

/** One line: what it is and its number, whose it is where several retailers are listed, what it says. */
function entryLine(kind: string, entry: Any, said: readonly string[]): string {
  const of = entry.licenceCode === undefined ? [] : [entry.licenceCode];
  const struck = entry.struckWhy === null ? [] : [`[划去 / struck: ${entry.struckWhy}]`];
  return `  ${[`${kind} ${entry.id}`, ...of, ...said, ...struck].join("  ")}`;
}

function listLines({ contacts = [], promises, complaints, loans }: Listed): string[] {
  return [
    ...contacts.map((one) =>
      entryLine("contact", one, [one.day, contactKinds[one.kind].titles["zh-Hans"], one.summary]),
    ),
    ...promises.map((one) =>
      entryLine("promise", one, [one.dueDay, promiseStandings[one.standing]["zh-Hans"], one.text]),
    ),
    ...complaints.map((one) => {
      const day = one.enteredAt.slice(0, 10);
      return entryLine("complaint", one, [day, complaintStates[one.state]["zh-Hans"], one.text]);
    }),
    ...loans.map((one) => {
      const span = `${one.lentDay} – ${one.returnedDay ?? `(${one.dueDay})`}`;
      return entryLine("loan", one, [span, one.borrower]);
    }),
  ];
}

const retailer = must(...ofRetailer);
const entry = must("--id <n>", "编号 / the entry", undefined);
const day = must("--day <day>", "日期 / day");

/** Every command that writes something down about a retailer, or what came of it. */
const deeds = {
  contact: {
    errand: "care-contact",
    help: "登记一次联系 / write down a contact",
    options: [
      retailer,
      day,
      must("--kind <kind>", "方式 / how", contactKinds),
      must("--summary <text>", "内容 / summary"),
      may("--person <name>", "谈话对象 / spoken to"),
    ],
  },
  promise: {
    errand: "care-promise",
    help: "登记一项承诺 / write down a promise",
    options: [
      retailer,
      must("--side <side>", "承诺方 / who promised", promiseSides),
      must("--text <text>", "承诺内容 / what"),
      must("--due-day <day>", "到期日 / due"),
    ],
  },
  complaint: {
    errand: "care-complaint",
    help: "登记投诉、需求或建议 / bring something forward for a retailer",
    options: [
      retailer,
      must("--kind <kind>", "类别 / kind", complaintKinds),
      must("--text <text>", "内容 / what"),
      may("--deadline <day>", "期限 / deadline"),
    ],
  },
  settle: {
    errand: "care-settle",
    help: "承诺的结果，open 为重新打开 / how a promise ended",
    options: [
      entry,
      must("--state <state>", "结果 / state", { open: 0, kept: 0, broken: 0, withdrawn: 0 }),
      may("--note <text>", "说明 / note"),
    ],
  },
  answer: {
    errand: "care-answer",
    help: "答复、办结或重开诉求 / answer, close or reopen",
    options: [
      entry,
      must("--to <state>", "状态 / state", complaintStates),
      may("--text <text>", "答复 / words"),
    ],
  },
  strike: {
    errand: "care-strike",
    help: "划去登记有误的记录（保留原文）/ strike out an entry made in error",
    options: [
      must("--kind <kind>", "记录类别 / kind", careKind.enum),
      entry,
      must("--why <text>", "原因 / why"),
    ],
  },
  lend: {
    errand: "care-lend",
    help: "借出档案 / lend a file",
    options: [
      retailer,
      must("--form <form>", "档案形式 / form", fileForms),
      must("--borrower <name>", "借阅人 / who borrows"),
      must("--purpose <text>", "用途 / what for"),
      must("--lent-day <day>", "借出日 / lent on"),
      must("--due-day <day>", "应还日 / due back"),
    ],
  },
  return: {
    errand: "care-return",
    help: "收回档案 / take a file back",
    options: [entry, day, may("--note <text>", "说明 / note")],
  },
} as const satisfies Record<string, Deed>;

function addCard(program: Command, context: Context): void {
  const lines = ({ parts }: { readonly parts: readonly CardPart[] }): string[] =>
    parts.flatMap(({ title, lines: said }) => [
      `${title["zh-Hans"]} / ${title.en}`,
      ...said.map(([label, value]) => `  ${label["zh-Hans"]} / ${label.en}: ${value}`),
    ]);
  withCommonOptions(program.command("card"))
    .description("客户管理卡 / the card of one retailer")
    .requiredOption(...ofRetailer)
    .action(({ retailer: licence, ...options }: CommonOptions & { readonly retailer: string }) =>
      doErrand(context, "card", { retailer: licence }, options, lines),
    );
}

/** Adds the commands that look after retailers, and the one that prints a retailer's card. */
export function addRetailerCareCommands(program: Command, context: Context): void {
  const care = program.command("care").description("客户往来 / how retailers are looked after");
  withCommonOptions(care.command("list"))
    .description("一户的往来；不写许可证号为全部待办 / one retailer's, or all that waits")
    .option(...ofRetailer)
    .action(({ retailer: licence, ...options }: CommonOptions & { readonly retailer?: string }) =>
      doErrand(context, "care-list", { retailer: licence }, options, listLines),
    );
  for (const [name, deed] of Object.entries(deeds)) addDeed(care, context, name, deed);
  addCard(program, context);
}
