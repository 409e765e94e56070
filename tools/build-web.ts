import { house } from "./house.ts";
import { buildWeb } from "./web/build.ts";

if (!buildWeb(house)) {
  console.error("The web app could not be built; the lines above say why.");
  process.exitCode = 1;
}
