// Written by `npm run catalogue`; do not edit.
import { abcByStandardAmount } from "./abc-by-standard-amount.ts";
import { abcByThreeMonthMean } from "./abc-by-three-month-mean.ts";
import { abilityByWillingness } from "./ability-by-willingness.ts";
import { ruralPlace } from "./rural-place.ts";
import { sizeInBusinessType } from "./size-in-business-type.ts";
import { transactionStage } from "./transaction-stage.ts";
import { valueByLoyalty } from "./value-by-loyalty.ts";

/** Every segmentation in the house, by id. */
export const segmentations: {
  readonly abcByStandardAmount: typeof abcByStandardAmount;
  readonly abcByThreeMonthMean: typeof abcByThreeMonthMean;
  readonly abilityByWillingness: typeof abilityByWillingness;
  readonly ruralPlace: typeof ruralPlace;
  readonly sizeInBusinessType: typeof sizeInBusinessType;
  readonly transactionStage: typeof transactionStage;
  readonly valueByLoyalty: typeof valueByLoyalty;
} = {
  abcByStandardAmount,
  abcByThreeMonthMean,
  abilityByWillingness,
  ruralPlace,
  sizeInBusinessType,
  transactionStage,
  valueByLoyalty,
};

/** The id of one segmentation. */
export type SegmentationId = keyof typeof segmentations;
