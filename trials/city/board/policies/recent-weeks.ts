/** Sums of a column over the last weeks. */
export class RecentWeeks {
  readonly #weeks: Int32Array[] = [];
  readonly #most: number;
  readonly sums: Float64Array;

  /** @param most weeks that are remembered */
  constructor(cells: number, most: number) {
    this.#most = most;
    this.sums = new Float64Array(cells);
  }

  /** Weeks that the sums are of. */
  get count(): number {
    return this.#weeks.length;
  }

  add(week: Int32Array): void {
    this.#weeks.push(week);
    const gone = this.#weeks.length > this.#most ? this.#weeks.shift() : undefined;
    for (let at = 0; at < this.sums.length; at += 1)
      this.sums[at] = (this.sums[at] ?? 0) + (week[at] ?? 0) - (gone?.[at] ?? 0);
  }
}
