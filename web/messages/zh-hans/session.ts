/** Words of the session area, in simplified Chinese: the keys that every language must have. */
export const session = {
  title: "登录",
  promise: "把紧俏货源投得准，把每一次拜访走得值",
  about: "持证批发商的精准营销与精准投放工作台",
  username: "用户名",
  password: "密码",
  enter: "登录",
  changeTitle: "修改密码",
  firstTitle: "设置您自己的密码",
  firstHelp: "您正在使用初始密码。为保护数据，请先设置新密码。",
  current: "当前密码",
  next: "新密码",
  nextHelp: "至少 10 个字符，且不同于当前密码",
  again: "再输入一次新密码",
  differ: "两次输入的新密码不一致",
  change: "修改密码",
  changed: "密码已修改",
} as const;
