import { accountFields } from "./account-fields.ts";
import { basicFields } from "./basic-fields.ts";
import { creditFields } from "./credit-fields.ts";
import type { FileField } from "./field.ts";
import { operatingFields } from "./operating-fields.ts";

/** The fields that every retailer's file has. */
export const standardFields: readonly FileField[] = [
  ...basicFields,
  ...creditFields,
  ...operatingFields,
  ...accountFields,
];
