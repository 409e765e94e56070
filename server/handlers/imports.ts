import { problem, reply } from "@dongxiao/contract";

import type { HandlerOf } from "../call.ts";

export const importTemplate: HandlerOf<"importTemplate"> = async () =>
  problem("input-malformed", { why: "-" });
export const checkImport: HandlerOf<"checkImport"> = async () => problem("file-refused");
export const listImports: HandlerOf<"listImports"> = async () => reply({ imports: [] });
export const readImport: HandlerOf<"readImport"> = async () => problem("not-found");
export const applyImport: HandlerOf<"applyImport"> = async () => problem("not-found");
export const undoImport: HandlerOf<"undoImport"> = async () => problem("not-found");
export const markedImport: HandlerOf<"markedImport"> = async () => problem("not-found");
