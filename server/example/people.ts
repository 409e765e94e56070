import type { Role } from "@dongxiao/contract";
import { said, type Titles } from "@dongxiao/core/units";

/** One person of the example company; everybody's password is printed at the start. */
export interface ExamplePerson {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
  readonly title: Titles;
  readonly mustChangePassword: boolean;
  /** The level of the unit that the person works for. */
  readonly over: "province" | "county" | "line" | "retailer";
}

const password = "dongxiao-demo-1";
const settled = { password, mustChangePassword: false };

/** One person for each role, and one who must change a first password. */
export const examplePeople: readonly ExamplePerson[] = [
  {
    ...settled,
    username: "admin",
    name: "安宁",
    role: "administrator",
    over: "province",
    title: said("系统管理员", "系統管理員", "administrator"),
  },
  {
    ...settled,
    username: "planner",
    name: "方圆",
    role: "planner",
    over: "province",
    title: said("营销中心", "行銷中心", "planner"),
  },
  {
    ...settled,
    username: "area",
    name: "石坚",
    role: "areaManager",
    over: "county",
    title: said("市场经理（一个县）", "市場經理（一個縣）", "area manager, one county"),
  },
  {
    ...settled,
    username: "rep",
    name: "林路",
    role: "representative",
    over: "line",
    title: said("客户经理（一条线路）", "客戶經理（一條線路）", "representative, one line"),
  },
  {
    ...settled,
    username: "inspector",
    name: "关正",
    role: "inspector",
    over: "county",
    title: said("专卖管理员（一个县）", "專賣管理員（一個縣）", "inspector, one county"),
  },
  {
    ...settled,
    username: "supervisor",
    name: "明察",
    role: "internalSupervisor",
    over: "province",
    title: said("内管", "內部稽核", "internal supervisor"),
  },
  {
    ...settled,
    username: "retailer",
    name: "示例零售户",
    role: "retailer",
    over: "retailer",
    title: said("零售户", "零售客戶", "retailer"),
  },
  {
    ...settled,
    username: "newcomer",
    name: "新人",
    role: "representative",
    over: "line",
    mustChangePassword: true,
    title: said(
      "新来的客户经理，须先改密码",
      "新來的客戶經理，須先改密碼",
      "new representative, must change the password",
    ),
  },
];
