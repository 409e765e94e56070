/** A word on the screen: where its middle is, and how much room it takes. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(one: Word, other: Word): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height
  );
}

/** Which words can be shown without one lying over another; the earlier ones go first. */
export function apart(words: readonly Word[]): readonly boolean[] {
  const shown: Word[] = [];
  return words.map((word) => {
    if (shown.some((other) => overlap(word, other))) return false;
    shown.push(word);
    return true;
  });
}
