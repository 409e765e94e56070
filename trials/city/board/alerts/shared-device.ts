import type { AlertRule } from "./alert-rule.ts";

/** Points at every retailer that orders on a device on which another orders too. */
export const sharedDevice: AlertRule = {
  titles: { "zh-Hans": "同一设备订货", "zh-Hant": "同一裝置訂貨", en: "A7, shared device" },
  knows:
    "how many licences order on one device; flagged from 2, the retailer whose device it is among them",
  threshold: 2,
  scores({ devices }) {
    const users = new Map<number, number>();
    for (const device of devices) users.set(device, (users.get(device) ?? 0) + 1);
    return Float64Array.from(devices, (device) => users.get(device) ?? 1);
  },
};
