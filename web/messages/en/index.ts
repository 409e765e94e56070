import { actions } from "./actions.ts";
import { analysis } from "./analysis.ts";
import { audit } from "./audit.ts";
import { brief } from "./brief.ts";
import { common } from "./common.ts";
import { drill } from "./drill.ts";
import { home } from "./home.ts";
import { imports } from "./imports.ts";
import { indicators } from "./indicators.ts";
import { people } from "./people.ts";
import { plan } from "./plan.ts";
import { quality } from "./quality.ts";
import { retailer } from "./retailer.ts";
import { retailers } from "./retailers.ts";
import { route } from "./route.ts";
import { session } from "./session.ts";
import { shell } from "./shell.ts";
import { skus } from "./skus.ts";
import { stages } from "./stages.ts";
import { tiers } from "./tiers.ts";
import { uplift } from "./uplift.ts";
import { weeks } from "./weeks.ts";

/** Every area's words. */
export const english = {
  actions,
  analysis,
  audit,
  brief,
  common,
  drill,
  home,
  imports,
  indicators,
  people,
  plan,
  quality,
  retailer,
  retailers,
  route,
  session,
  shell,
  skus,
  stages,
  tiers,
  uplift,
  weeks,
} as const;
