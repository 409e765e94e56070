import { licenceStates } from "@dongxiao/core/retailers";

import { useSaid } from "../../lib/language.ts";
import { Mark } from "../../parts/Mark.tsx";
import { isLicenceState, licenceTones } from "./licence-state.ts";

/** The state of a licence. */
export function LicenceMark({ state }: { readonly state: string }) {
  const said = useSaid();
  if (!isLicenceState(state)) return state;
  return <Mark tone={licenceTones[state]}>{said(licenceStates[state].titles)}</Mark>;
}
