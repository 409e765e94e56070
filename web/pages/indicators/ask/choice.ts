/** One thing to choose, with a line that explains it and what it is found by. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly about?: string;
  readonly found: string;
}

/** Choices that belong together, under a name. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}
