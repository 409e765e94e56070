/** Words of the audit area, in simplified Chinese: the keys that every language must have. */
export const audit = {
  title: "操作记录",
  subtitle: "谁在什么时候改了什么，为什么；不可修改。",
  action: "操作",
  person: "人员",
  anyAction: "全部操作",
  anyPerson: "全部人员",
  system: "系统",
  before: "之前",
  after: "之后",
  field: "字段",
  more: "显示更早的记录",
  entries: "记录",
  empty: "没有记录",
  noDiff: "没有字段变化",
} as const;
