import { actions } from "./actions.ts";
import { analysis } from "./analysis.ts";
import { audit } from "./audit.ts";
import { brief } from "./brief.ts";
import { common } from "./common.ts";
import { home } from "./home.ts";
import { imports } from "./imports.ts";
import { people } from "./people.ts";
import { plan } from "./plan.ts";
import { retailer } from "./retailer.ts";
import { retailers } from "./retailers.ts";
import { route } from "./route.ts";
import { session } from "./session.ts";
import { shell } from "./shell.ts";
import { skus } from "./skus.ts";
import { stages } from "./stages.ts";
import { weeks } from "./weeks.ts";

/** Every area's words. */
export const zhHans = {
  actions,
  analysis,
  audit,
  brief,
  common,
  home,
  imports,
  people,
  plan,
  retailer,
  retailers,
  route,
  session,
  shell,
  skus,
  stages,
  weeks,
} as const;
