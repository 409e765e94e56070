/** Words of the shell area, in simplified Chinese: the keys that every language must have. */
export const shell = {
  menu: "菜单",
  mainMenu: "主菜单",
  home: "首页",
  weeks: "周测算",
  analysis: "分析",
  retailers: "零售户",
  skus: "规格",
  imports: "数据导入",
  people: "人员与范围",
  audit: "操作记录",
  ownPage: "我的门店",
  language: "语言",
  password: "修改密码",
  signOut: "退出登录",
  account: "账户",
  standIn: "代 {{name}}",
} as const;
