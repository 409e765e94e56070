import type { Generated } from "kysely";

import type { MomentColumn, OptionalMomentColumn, SpanColumn } from "./columns.ts";

/** Levels of the organisation: 省, 市, 县（区）局, 市场部, 线路. */
export type OrgUnitKind = "province" | "city" | "county" | "market" | "line";

export interface OrgUnitTable {
  id: Generated<number>;
  parentId: number | null;
  kind: OrgUnitKind;
  code: string;
  name: string;
  path: string;
}

/** When a line orders, from a day on: ISO weekday, every week or every second one counted from the anchor. */
export interface ScheduleAttributes {
  orderWeekday: number;
  rhythm: "weekly" | "fortnightly";
  anchorCycle: string;
  depotLongitude: number | null;
  depotLatitude: number | null;
}

export interface LineScheduleTable extends ScheduleAttributes {
  lineId: number;
  during: SpanColumn;
  importId: number | null;
}

/** The tables that the sign-in library keeps; nobody but the owner reads the last four. */
export interface SignInTables {
  user: {
    id: string;
    name: string;
    email: string;
    emailVerified: Generated<boolean>;
    image: string | null;
    username: string | null;
    displayUsername: string | null;
    createdAt: MomentColumn;
    updatedAt: MomentColumn;
  };
  session: {
    id: string;
    userId: string;
    token: string;
    expiresAt: MomentColumn;
    ipAddress: string | null;
    userAgent: string | null;
    createdAt: MomentColumn;
    updatedAt: MomentColumn;
  };
  account: {
    id: string;
    userId: string;
    accountId: string;
    providerId: string;
    accessToken: string | null;
    refreshToken: string | null;
    idToken: string | null;
    accessTokenExpiresAt: OptionalMomentColumn;
    refreshTokenExpiresAt: OptionalMomentColumn;
    scope: string | null;
    password: string | null;
    createdAt: MomentColumn;
    updatedAt: MomentColumn;
  };
  verification: {
    id: string;
    identifier: string;
    value: string;
    expiresAt: MomentColumn;
    createdAt: MomentColumn;
    updatedAt: MomentColumn;
  };
  rateLimit: { id: string; key: string; count: number; lastRequest: number };
}

export interface PersonTable {
  id: Generated<number>;
  userId: string;
  name: string;
  language: Generated<"zh-Hans" | "zh-Hant" | "en">;
  mustChangePassword: Generated<boolean>;
  active: Generated<boolean>;
}

/** What a person may be here; a retailer's own sign-in is bound to the retailer, all others to the tree. */
export type Role =
  | "administrator"
  | "planner"
  | "areaManager"
  | "representative"
  | "inspector"
  | "internalSupervisor"
  | "retailer";

export interface AssignmentTable {
  id: Generated<number>;
  personId: number;
  role: Role;
  orgUnitId: number | null;
  retailerId: number | null;
  during: SpanColumn;
  standsInFor: number | null;
  reason: Generated<string>;
}
