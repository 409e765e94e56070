import { type Role, routes } from "@dongxiao/contract";
import type { ComponentType } from "react";

import {
  AimOutlined,
  AuditOutlined,
  BarChartOutlined,
  ContainerOutlined,
  OrderedListOutlined,
  FundOutlined,
  HomeOutlined,
  ImportOutlined,
  SafetyCertificateOutlined,
  StarOutlined,
  PieChartOutlined,
  RiseOutlined,
  ShopOutlined,
  TeamOutlined,
} from "@ant-design/icons";

import { isOnlyRetailer, mayAsk, type Me } from "../lib/may.ts";

/** One entry of the menu; the word is a key of the shell's messages. */
export interface Entry {
  readonly path: string;
  readonly word:
    | "home"
    | "weeks"
    | "indicators"
    | "analysis"
    | "retailers"
    | "tiers"
    | "scores"
    | "uplift"
    | "targets"
    | "skus"
    | "imports"
    | "quality"
    | "people"
    | "audit"
    | "ownPage";
  readonly Icon: ComponentType;
}

const entries = [
  { path: "/", word: "home", Icon: HomeOutlined, route: routes.home },
  { path: "/weeks", word: "weeks", Icon: BarChartOutlined, route: routes.listWeeks },
  {
    path: "/indicators",
    word: "indicators",
    Icon: FundOutlined,
    route: routes.listIndicators,
  },
  { path: "/analysis", word: "analysis", Icon: PieChartOutlined, route: routes.readPareto },
  { path: "/retailers", word: "retailers", Icon: ShopOutlined, route: routes.listRetailers },
  { path: "/tiers", word: "tiers", Icon: OrderedListOutlined, route: routes.listTierRuns },
  { path: "/scores", word: "scores", Icon: StarOutlined, route: routes.listScoreRuns },
  { path: "/uplift", word: "uplift", Icon: RiseOutlined, route: routes.listUpliftPlans },
  { path: "/targets", word: "targets", Icon: AimOutlined, route: routes.listTargetRegisters },
  { path: "/skus", word: "skus", Icon: ContainerOutlined, route: routes.listSkus },
  { path: "/imports", word: "imports", Icon: ImportOutlined, route: routes.listImports },
  {
    path: "/quality",
    word: "quality",
    Icon: SafetyCertificateOutlined,
    route: routes.listFindings,
  },
  { path: "/people", word: "people", Icon: TeamOutlined, route: routes.listPeople },
  { path: "/audit", word: "audit", Icon: AuditOutlined, route: routes.listAudit },
] as const;

/** The menu of one person: the pages whose data the server would give them. */
export function menuOf(me: Me): readonly Entry[] {
  if (isOnlyRetailer(me))
    return [{ path: `/retailers/${me.retailerId}`, word: "ownPage", Icon: ShopOutlined }];
  return entries.filter(({ route }) => mayAsk(me, route));
}

/** The roles that a person holds, once each. */
export function rolesOf(me: Me): readonly Role[] {
  return [...new Set(me.roles)];
}
