/** Chance that can be told again: the same keys give the same numbers, in any order of asking. */
export interface Random {
  /** Uniform, 0 ≤ u < 1. */
  uniform(): number;
  /** A whole number, 0 ≤ i < n. */
  below(n: number): number;
  /** Standard normal. */
  normal(): number;
  /** Log-normal with mean 1 and the given standard deviation of its logarithm. */
  around1(sigma: number): number;
  /** A whole number from a real one ≥ 0: rounded up with the chance of its fraction, so that means are kept. */
  rounded(value: number): number;
}

/** One step of the mix that spreads keys over 32 bits. */
function mixed(hash: number, key: number): number {
  let h = Math.imul(hash ^ key, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const tau = 2 * Math.PI;

/**
 * A stream of chance of its own: what one stream is asked never moves another.
 *
 * @see Doty-Humphrey, PractRand (2013): the generator sfc32
 */
export class Stream implements Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #count = 1;
  #spare = Number.NaN;

  /** @param keys whole numbers that name the stream, the city's seed first */
  constructor(...keys: readonly number[]) {
    this.restart(...keys);
  }

  /** Begins another stream in place of this one. */
  restart(...keys: readonly number[]): void {
    let hash = 0x2545f491;
    for (const key of keys) hash = mixed(hash, key | 0);
    this.#a = mixed(hash, 1);
    this.#b = mixed(hash, 2);
    this.#c = mixed(hash, 3);
    this.#count = 1;
    this.#spare = Number.NaN;
    for (let i = 0; i < 8; i += 1) this.#step();
  }

  #step(): number {
    const out = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + out;
    return out >>> 0;
  }

  uniform(): number {
    return this.#step() / 4_294_967_296;
  }

  below(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  normal(): number {
    const spare = this.#spare;
    if (spare === spare) {
      this.#spare = Number.NaN;
      return spare;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    const angle = tau * this.uniform();
    this.#spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  around1(sigma: number): number {
    return Math.exp(sigma * this.normal() - (sigma * sigma) / 2);
  }

  rounded(value: number): number {
    return Math.floor(value + this.uniform());
  }
}

/** What a stream is for: the second key of every stream, so that parts of the city never share chance. */
export const streams = {
  world: 1,
  skus: 2,
  rates: 3,
  areaWeeks: 4,
  supply: 5,
  behaviours: 6,
  week: 7,
  sample: 8,
  count: 9,
  prices: 10,
  channels: 11,
  board: 12,
  choices: 13,
} as const;
