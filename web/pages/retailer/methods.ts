import { useTranslation } from "react-i18next";

/** Every way to come by a count, in the contract's words, with the key of its name. */
const methods = { visit: "visit", phone: "phoneCall", self: "self", pos: "pos" } as const;

/** One way to come by a count. */
export type Method = keyof typeof methods;

function isMethod(text: string): text is Method {
  return text in methods;
}

/** The words of a method; an unknown one as it is. */
export function useMethodWords(): (method: string) => string {
  const { t } = useTranslation("retailer");
  return (method) => (isMethod(method) ? t(methods[method]) : method);
}

/** Every method, in the order of the picker. */
export const methodIds: readonly Method[] = ["visit", "phone", "self", "pos"];
