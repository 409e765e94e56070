export { whyUnwritable } from "./why-unwritable.ts";
export { makeFolder } from "./make-folder.ts";
