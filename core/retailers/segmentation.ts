import type { Parameters, Settings, Titles } from "../units/index.ts";
import type { Evidence, EvidenceField, FieldCard, RetailerEvidence } from "./evidence.ts";

/** What a retailer of a segment is visited for, and how often. */
export interface VisitCard {
  readonly content: Titles;
  readonly everyWeeks: number;
  /** Whether it is called between visits. */
  readonly byPhone: boolean;
}

/** One segment: what it is called, what its retailers are like and, where the segmentation says so, how they are visited. */
export interface SegmentCard {
  readonly titles: Titles;
  readonly traits?: Titles;
  readonly visit?: VisitCard;
}

/** How far back the evidence reaches. */
export interface EvidenceWindow {
  /** Whole months. */
  readonly months: number;
  /** The last order cycles; as many again are "the cycles before". */
  readonly cycles: number;
}

/** One retailer's segment with the numbers of its own that put it there. */
export interface SegmentAssignment {
  readonly retailer: number;
  /** Null when it stands in none; the reason says why. */
  readonly segment: string | null;
  /** How the trade writes it, e.g. CZ1; null where it has no code. */
  readonly code: string | null;
  /** By the names of the segmentation's measures; null where there is nothing to divide by. */
  readonly figures: Readonly<Record<string, number | null>>;
  readonly reason: Titles;
}

/** One worked example: it documents the segmentation and it is run as a test. */
export interface SegmentationExample<Field extends EvidenceField = EvidenceField> {
  readonly why: string;
  /** What is known of retailers 1, 2, 3, ...; what is left out is nothing. */
  readonly given: readonly Readonly<Partial<Pick<RetailerEvidence, Field>>>[];
  readonly settings?: Readonly<Record<string, number>>;
  /** The segments of retailers 1, 2, 3, ... */
  readonly expect: readonly (string | null)[];
}

/** What people must know of a segmentation to read it. */
interface SegmentationCard {
  readonly titles: Titles;
  readonly formula: Titles;
  readonly source: string;
  readonly version: number;
  /** The segments, the most important first. */
  readonly segments: Readonly<Record<string, SegmentCard>>;
  /** The numbers that every assignment shows. */
  readonly measures: Readonly<Record<string, FieldCard>>;
}

/** A way to cut retailers into segments that anybody can check. */
export interface Segmentation<
  Name extends string,
  Field extends EvidenceField,
> extends SegmentationCard {
  readonly parameters: Parameters<Name>;
  /** Pairs of parameters of which the first may not be the larger, e.g. where A, and A with B, end. */
  readonly ascending?: readonly (readonly [Name, Name])[];
  /** The evidence that it reads, and no other. */
  readonly looksAt: Readonly<Record<Field, FieldCard>>;
  windowOf(settings: Settings<Name>): EvidenceWindow;
  /** Puts each retailer somewhere, or says why not; the order of the evidence does not matter. */
  assign(
    evidence: readonly Evidence<Field>[],
    settings: Settings<Name>,
  ): readonly SegmentAssignment[];
  readonly examples: readonly [SegmentationExample<Field>, ...SegmentationExample<Field>[]];
}

/** Any member of the catalogue, told everything that is known. */
export interface AnySegmentation extends SegmentationCard {
  readonly parameters: Parameters;
  readonly ascending?: readonly (readonly [string, string])[];
  readonly looksAt: Readonly<Partial<Record<EvidenceField, FieldCard>>>;
  windowOf(settings: Settings): EvidenceWindow;
  assign(evidence: readonly RetailerEvidence[], settings: Settings): readonly SegmentAssignment[];
  readonly examples: readonly [SegmentationExample, ...SegmentationExample[]];
}
