import { createContext, use } from "react";

import type { Me } from "./may.ts";

const MeContext = createContext<Me | null>(null);

/** Says to everything inside who is signed in. */
export const SignedIn = MeContext.Provider;

/** Who is signed in; only for what is shown behind the sign-in. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === null) throw new Error("nobody is signed in here");
  return me;
}
