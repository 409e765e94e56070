import type { SegmentationShown } from "@dongxiao/contract";

import { Mark, type Tone } from "../../../parts/Mark.tsx";

/** The most important segment stands out most. */
const tones: readonly Tone[] = ["accent", "calm", "plain", "plain", "plain"];

interface Props {
  readonly segmentation: SegmentationShown;
  readonly segment: string | null;
  readonly name: string;
}

/** A segment's name. */
export function SegmentMark({ segmentation, segment, name }: Props) {
  if (segment === null) return <span className="quiet">{name}</span>;
  const place = segmentation.segments.findIndex(({ id }) => id === segment);
  return <Mark tone={tones[place] ?? "plain"}>{name}</Mark>;
}
