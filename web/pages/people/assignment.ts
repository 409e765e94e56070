import { type addAssignment, type Role, role } from "@dongxiao/contract";

import type { Sent } from "../../lib/wire.ts";

/** What the form for a new role holds. */
export interface AssignmentValues {
  readonly role: Role;
  readonly unitId?: number;
  readonly retailerId?: number;
  readonly from: string;
  readonly to?: string | null;
  readonly standsInFor?: number | null;
  readonly reason?: string;
}

/** Every role, in the order of the picker. */
export const roleIds: readonly Role[] = role.options;

/** The form as the wire wants it: an outlet's sign-in has a retailer, everybody else a unit. */
export function assignmentOf(id: number, values: AssignmentValues): Sent<typeof addAssignment> {
  const isRetailer = values.role === "retailer";
  return {
    id,
    role: values.role,
    unitId: isRetailer ? null : (values.unitId ?? null),
    retailerId: isRetailer ? (values.retailerId ?? null) : null,
    from: values.from,
    to: values.to ?? null,
    standsInFor: values.standsInFor ?? null,
    reason: values.reason ?? "",
  };
}
