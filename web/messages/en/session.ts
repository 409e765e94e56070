import type { WordsOf } from "../words.ts";
import type { session as hans } from "../zh-hans/session.ts";

/** Words of the session area. */
export const session: WordsOf<typeof hans> = {
  title: "Sign in",
  promise: "Scarce supply placed precisely, every visit worth the trip",
  about: "A workbench for precision marketing and precision supply",
  username: "User name",
  password: "Password",
  enter: "Sign in",
  changeTitle: "Change password",
  firstTitle: "Choose your own password",
  firstHelp: "You are using a first password. Choose a new one before you go on.",
  current: "Current password",
  next: "New password",
  nextHelp: "At least 10 characters, different from the current one",
  again: "New password once more",
  differ: "The two new passwords differ",
  change: "Change password",
  changed: "Password changed",
};
