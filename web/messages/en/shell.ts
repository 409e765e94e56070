import type { WordsOf } from "../words.ts";
import type { shell as hans } from "../zh-hans/shell.ts";

/** Words of the shell area. */
export const shell: WordsOf<typeof hans> = {
  menu: "Menu",
  mainMenu: "Main menu",
  home: "Home",
  weeks: "Weekly run",
  indicators: "Indicators",
  analysis: "Analysis",
  retailers: "Retailers",
  tiers: "Tiers",
  targets: "Target customers",
  scores: "Scores",
  uplift: "Star uplift",
  skus: "SKUs",
  imports: "Imports",
  quality: "Data quality",
  people: "People and scopes",
  audit: "Audit log",
  ownPage: "My outlet",
  language: "Language",
  password: "Change password",
  signOut: "Sign out",
  account: "Account",
  standIn: "for {{name}}",
};
