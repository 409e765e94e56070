import type { FileField } from "@dongxiao/core/retailers";

import type { ImportKind } from "../../books/index.ts";
import type { BooksForm, FactsForm, ImportForm } from "../kind.ts";
import { observations } from "./observations.ts";
import { organisation } from "./organisation.ts";
import { orders } from "./orders.ts";
import { retailerFileForm } from "./retailer-file.ts";
import { retailers } from "./retailers.ts";
import { skus } from "./skus.ts";
import { warehouse } from "./warehouse.ts";

/** The kinds of file whose rows are facts. */
export const factsForms = { orders, observations, warehouse };

/** The id of a kind whose rows are facts. */
export type FactsKind = keyof typeof factsForms;

/** The kinds of file whose rows change the books. */
export const booksForms = { organisation, retailers, skus, "retailer-file": retailerFileForm([]) };

/** The id of a kind whose rows change the books. */
export type BooksKind = keyof typeof booksForms;

/** Every kind of file. */
export const importForms: Readonly<Record<ImportKind, FactsForm | BooksForm>> = {
  ...booksForms,
  ...factsForms,
};

/** A kind whose rows change the books, with the fields that the company added itself. */
export function booksFormOf(kind: BooksKind, own: readonly FileField[]): BooksForm {
  return kind === "retailer-file" ? retailerFileForm(own) : booksForms[kind];
}

/** Any kind, with the fields that the company added itself. */
export function formOf(kind: ImportKind, own: readonly FileField[]): ImportForm<unknown> {
  return kind === "retailer-file" ? retailerFileForm(own) : importForms[kind];
}
