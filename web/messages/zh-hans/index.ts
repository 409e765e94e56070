import { actions } from "./actions.ts";
import { analysis } from "./analysis.ts";
import { audit } from "./audit.ts";
import { brief } from "./brief.ts";
import { card } from "./card.ts";
import { care } from "./care.ts";
import { common } from "./common.ts";
import { drill } from "./drill.ts";
import { file } from "./file.ts";
import { fields } from "./fields.ts";
import { home } from "./home.ts";
import { imports } from "./imports.ts";
import { indicators } from "./indicators.ts";
import { leads } from "./leads.ts";
import { people } from "./people.ts";
import { plan } from "./plan.ts";
import { quality } from "./quality.ts";
import { retailer } from "./retailer.ts";
import { retailers } from "./retailers.ts";
import { route } from "./route.ts";
import { scores } from "./scores.ts";
import { session } from "./session.ts";
import { shell } from "./shell.ts";
import { skus } from "./skus.ts";
import { stages } from "./stages.ts";
import { targets } from "./targets.ts";
import { territories } from "./territories.ts";
import { tiers } from "./tiers.ts";
import { uplift } from "./uplift.ts";
import { weeks } from "./weeks.ts";

/** Every area's words. */
export const zhHans = {
  actions,
  analysis,
  audit,
  brief,
  card,
  care,
  common,
  drill,
  file,
  fields,
  home,
  imports,
  indicators,
  leads,
  people,
  plan,
  quality,
  retailer,
  retailers,
  route,
  scores,
  session,
  shell,
  skus,
  stages,
  targets,
  territories,
  tiers,
  uplift,
  weeks,
} as const;
