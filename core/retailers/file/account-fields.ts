import { fileField, named, type FileField } from "./field.ts";

/** From which account the retailer pays. */
export const accountFields: readonly FileField[] = [
  fileField({
    id: "bankName",
    group: "accounts",
    ...named("开户银行", "開戶銀行", "Bank"),
    type: "text",
    most: 60,
  }),
  fileField({
    id: "accountHolder",
    group: "accounts",
    ...named("户名", "戶名", "Account holder"),
    type: "text",
    most: 60,
  }),
  fileField({
    id: "accountNumber",
    group: "accounts",
    ...named("账号", "帳號", "Account number"),
    type: "text",
    digits: true,
    least: 8,
    most: 30,
    access: "account",
  }),
];
