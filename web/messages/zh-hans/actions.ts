/** Words of the actions area, in simplified Chinese: the keys that every language must have. */
export const actions = {
  "sign-in": "登录",
  "change-password": "修改密码",
  "add-person": "新增人员",
  "change-person": "修改人员",
  "reset-password": "重设初始密码",
  "add-assignment": "增加岗位",
  "end-assignment": "结束岗位",
  "record-observation": "记录采集",
  "apply-import": "执行导入",
  "ask-undo-import": "申请撤销导入",
  "undo-import": "撤销导入",
  "run-week": "运行周测算",
  person: "人员",
  import: "导入",
  week: "周测算",
  retailer: "零售户",
} as const;
