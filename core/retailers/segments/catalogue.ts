// Written by `npm run catalogue`; do not edit.
import { abcByThreeMonthMean } from "./abc-by-three-month-mean.ts";

/** Every segmentation in the house, by id. */
export const segmentations: {
  readonly abcByThreeMonthMean: typeof abcByThreeMonthMean;
} = {
  abcByThreeMonthMean,
};

/** The id of one segmentation. */
export type SegmentationId = keyof typeof segmentations;
