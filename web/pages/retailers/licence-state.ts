import { type LicenceState, licenceStates } from "@dongxiao/core/retailers";

import type { Tone } from "../../parts/Mark.tsx";

/** How much each state of a licence asks for attention. */
export const licenceTones: Readonly<Record<LicenceState, Tone>> = {
  active: "plain",
  suspended: "warn",
  closed: "calm",
  revoked: "bad",
};

/** Whether a text names a state of a licence. */
export function isLicenceState(text: string): text is LicenceState {
  return text in licenceStates;
}
