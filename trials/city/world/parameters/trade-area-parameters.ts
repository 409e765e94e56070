import type { CityParameters } from "../../parameter.ts";
import { factor, share } from "./bounded.ts";

const areas = "assumed; DOMAIN 3.3 names the trade areas";

/** Which trade areas there are outside the cores of towns, and who looks for them. */
export const tradeAreaParameters = {
  residentialAreaInTown: share("Residential areas among a town's trade areas", 0.42, areas),
  marketAreaInTown: share("Markets among a town's trade areas", 0.14, areas),
  industrialAreaInTown: share("Industry among a town's trade areas", 0.1, areas),
  shoppingAreaInTown: share("Shopping streets among a town's trade areas", 0.1, areas),
  officeAreaInTown: share("Offices among a town's trade areas", 0.07, areas),
  touristAreaInTown: share("Sights among a town's trade areas", 0.03, areas),
  transportAreaInTown: share("Transport hubs among a town's trade areas", 0.06, areas),
  campusAreaInTown: share("Schools among a town's trade areas", 0.06, areas),
  otherAreaInTown: share("Other trade areas of a town", 0.02, areas),
  residentialAreaInCountry: share("Country retailers among homes", 0.55, areas),
  marketAreaInCountry: share("Country retailers at markets, townships only", 0.22, areas),
  industrialAreaInCountry: share("Country retailers at industry", 0.05, areas),
  shoppingAreaInCountry: share("Country retailers on shopping streets", 0.02, areas),
  officeAreaInCountry: share("Country retailers at offices", 0.01, areas),
  touristAreaInCountry: share("Country retailers at sights", 0.03, areas),
  transportAreaInCountry: share("Country retailers at stations and main roads", 0.06, areas),
  campusAreaInCountry: share("Country retailers at schools", 0.04, areas),
  otherAreaInCountry: share("Country retailers in other trade areas", 0.02, areas),
  tradeAreaLeaning: factor("Weight of a trade area for a business type that looks for it", 3),
} as const satisfies CityParameters;
