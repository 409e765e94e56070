import type { ItemEdited } from "../score-data.ts";

/** What a part of an item's row is given. */
export interface ItemProps {
  readonly item: ItemEdited;
  readonly onChange: (change: Partial<ItemEdited>) => void;
}
