import type { Titles } from "@dongxiao/core/units";
import { dayOf } from "@dongxiao/core/units";

/** One thing that somebody should look at, and where. */
export interface Attention {
  readonly level: "info" | "warning";
  readonly text: Titles;
  readonly path: string;
}

/** What the notices are made from. */
export interface Situation {
  readonly today: string;
  /** What an empty house still lacks, in the order in which it is needed. */
  readonly loaded: {
    readonly lines: number;
    readonly retailers: number;
    readonly skus: number;
  };
  readonly newestCycle: string | null;
  readonly measuredCycle: string | null;
  readonly refusedRows: number;
  readonly suspended: number;
  /** Promises, answers and lent files that are late, of retailers that the reader looks after. */
  readonly lateCare: number;
  readonly mayPlan: boolean;
}

const staleDays = 14;

function nothingIn(hans: string, hant: string, en: string): Attention {
  return {
    level: "warning",
    path: "/imports/new",
    text: {
      "zh-Hans": `下一步：导入${hans}。模板在导入页下载。`,
      "zh-Hant": `下一步：匯入${hant}。範本在匯入頁下載。`,
      en: `Next step: import ${en}. The import page has the form to fill.`,
    },
  };
}

/** What comes next on the way from an empty house to orders; only the next step is named. */
function nextStep({ loaded, mayPlan }: Situation): Attention | null {
  if (!mayPlan) return null;
  if (loaded.lines === 0)
    return nothingIn(
      "组织机构（省、市、县、市场部、线路）",
      "組織機構（省、市、縣、市場部、線路）",
      "the organisation, from province to line",
    );
  if (loaded.retailers === 0) return nothingIn("零售户", "零售客戶", "the retailers");
  return loaded.skus === 0 ? nothingIn("规格", "規格", "the SKUs") : null;
}

function noOrders(situation: Situation): Attention | null {
  if (situation.newestCycle !== null || nextStep(situation) !== null) return null;
  return {
    level: "warning",
    path: "/imports/new",
    text: {
      "zh-Hans": "还没有订单数据，请先导入。",
      "zh-Hant": "還沒有訂單資料，請先匯入。",
      en: "No orders are loaded yet: import some first.",
    },
  };
}

function staleOrders({ newestCycle, today }: Situation): Attention | null {
  const [newest, now] = [newestCycle === null ? null : dayOf(newestCycle), dayOf(today)];
  if (newest === null || now === null || now - newest <= staleDays) return null;
  return {
    level: "info",
    path: "/imports",
    text: {
      "zh-Hans": `最新订单是 ${newestCycle} 这一周的，距今 ${now - newest} 天。`,
      "zh-Hant": `最新訂單是 ${newestCycle} 這一週的，距今 ${now - newest} 天。`,
      en: `The newest orders are of the week of ${newestCycle}, ${now - newest} days ago.`,
    },
  };
}

function weekNotRun({ newestCycle, measuredCycle, mayPlan }: Situation): Attention | null {
  if (newestCycle === null || !mayPlan || measuredCycle === newestCycle) return null;
  return {
    level: "warning",
    path: "/weeks",
    text: {
      "zh-Hans": `${newestCycle} 这一周还没有测算。`,
      "zh-Hant": `${newestCycle} 這一週還沒有測算。`,
      en: `The week of ${newestCycle} has not been run yet.`,
    },
  };
}

function refusedRows({ refusedRows: rows, mayPlan }: Situation): Attention | null {
  if (rows === 0 || !mayPlan) return null;
  return {
    level: "warning",
    path: "/imports",
    text: {
      "zh-Hans": `最近的导入有 ${rows} 行未能导入。`,
      "zh-Hant": `最近的匯入有 ${rows} 列未能匯入。`,
      en: `${rows} rows of the latest imports were refused.`,
    },
  };
}

function suspendedLicences({ suspended }: Situation): Attention | null {
  if (suspended === 0) return null;
  return {
    level: "info",
    path: "/retailers",
    text: {
      "zh-Hans": `${suspended} 户零售户的许可证目前不在正常状态，不参与投放。`,
      "zh-Hant": `${suspended} 戶零售客戶的許可證目前不在正常狀態，不參與投放。`,
      en: `${suspended} retailers have no active licence and get no supply.`,
    },
  };
}

function lateCare({ lateCare: late }: Situation): Attention | null {
  if (late === 0) return null;
  return {
    level: "warning",
    path: "/care",
    text: {
      "zh-Hans": `${late} 项承诺、诉求或借出的档案已逾期。`,
      "zh-Hant": `${late} 項承諾、訴求或借出的檔案已逾期。`,
      en: `Overdue promises, complaints and lent files: ${late}.`,
    },
  };
}

/** What needs attention, the pressing first. */
export function attentionIn(situation: Situation): Attention[] {
  const notices = [
    nextStep,
    noOrders,
    weekNotRun,
    refusedRows,
    lateCare,
    staleOrders,
    suspendedLicences,
  ];
  return notices.flatMap((notice) => notice(situation) ?? []);
}
