import { HistoryPanel } from "./HistoryPanel.tsx";
import type { TabProps } from "./tab.ts";

/** What the retailer was before. */
export function HistoryTab({ data }: TabProps) {
  return <HistoryPanel data={data} />;
}
