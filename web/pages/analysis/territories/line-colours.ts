/** Colours that are told apart side by side; more lines than colours begin again. */
const colours = [
  "#0b5d56",
  "#d1731b",
  "#3f6fb5",
  "#a8354b",
  "#7a8b1f",
  "#7b4fa3",
  "#1f9aa8",
  "#8a5a2b",
  "#4d5956",
  "#cf5f9a",
] as const;

/** The colour of a line by its place. */
export function lineColour(place: number): string {
  return colours[place % colours.length] ?? colours[0];
}
