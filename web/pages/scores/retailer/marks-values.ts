/** What the form of marks holds; an item that was not looked at has no value. */
export interface MarksValues {
  readonly day?: string;
  readonly note?: string;
  readonly marks?: Readonly<Record<string, number | undefined>>;
}

/** The marks that were given. */
export function marksIn({ marks = {} }: MarksValues): { item: string; points: number }[] {
  return Object.entries(marks).flatMap(([item, points]) =>
    points === undefined ? [] : [{ item, points }],
  );
}
