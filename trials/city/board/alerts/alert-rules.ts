import { abovePeers } from "./above-peers.ts";
import type { AlertRule } from "./alert-rule.ts";
import { largeRetailer } from "./large-retailer.ts";
import { leastShare } from "./least-share.ts";
import { monthOnMonth } from "./month-on-month.ts";
import { sharedDevice } from "./shared-device.ts";
import { singleOrder } from "./single-order.ts";
import { utilisation } from "./utilisation.ts";

/** Every alert rule on the board, by id. */
export const alertRules: Readonly<Record<string, AlertRule>> = {
  singleOrder,
  monthOnMonth,
  sharedDevice,
  largeRetailer,
  utilisation,
  leastShare,
  abovePeers,
};
