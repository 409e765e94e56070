import type { CityParameters } from "../../parameter.ts";
import { factor, share, sigma } from "./bounded.ts";

const kinds = "assumed; DOMAIN 3.3 names the business types";
const others = "DOMAIN 3.3: others at most 5 %";
const places = "assumed; DOMAIN 1.10 part 2 names the places";
const ranks = "assumed; DOMAIN 3.3 ranks sizes inside the business type";

/** What the retailers are, how much they sell and how long they live. */
export const retailerParameters = {
  groceryShareInTown: share("Groceries among town retailers", 0.42, kinds),
  convenienceShareInTown: share("Convenience stores among town retailers", 0.24, kinds),
  supermarketShareInTown: share("Supermarkets among town retailers", 0.09, kinds),
  departmentShareInTown: share("Department stores among town retailers", 0.02, kinds),
  specialistShareInTown: share("Tobacco and liquor shops among town retailers", 0.11, kinds),
  entertainmentShareInTown: share("Entertainment among town retailers", 0.09, kinds),
  otherShareInTown: share("Others among town retailers", 0.03, others),
  groceryShareInCountry: share("Groceries among country retailers", 0.73, kinds),
  convenienceShareInCountry: share("Convenience stores among country retailers", 0.12, kinds),
  supermarketShareInCountry: share("Supermarkets among country retailers", 0.07, kinds),
  departmentShareInCountry: share("Department stores among country retailers", 0.005, kinds),
  specialistShareInCountry: share("Tobacco and liquor shops among country retailers", 0.03, kinds),
  entertainmentShareInCountry: share("Entertainment among country retailers", 0.025, kinds),
  otherShareInCountry: share("Others among country retailers", 0.02, others),
  sizeSigma: sigma("Spread of sales inside one business type and place", 0.7),
  grocerySize: factor("Sales of a grocery to the usual", 0.8),
  convenienceSize: factor("Sales of a convenience store to the usual", 1.2),
  supermarketSize: factor("Sales of a supermarket to the usual", 1.6),
  departmentSize: factor("Sales of a department store to the usual", 1.4),
  specialistSize: factor("Sales of a tobacco and liquor shop to the usual", 2.2),
  entertainmentSize: factor("Sales of a place of entertainment to the usual", 0.7),
  otherSize: factor("Sales of another retailer to the usual", 0.6),
  coreRetailerSize: factor("Sales in a town's core to the usual", 1.3, places),
  tradeAreaRetailerSize: factor("Sales in a town's other trade areas to the usual", 1.1, places),
  townshipRetailerSize: factor("Sales on a township's main street to the usual", 1, places),
  villageRetailerSize: factor("Sales along a village road to the usual", 0.7, places),
  hamletRetailerSize: factor("Sales in a remote hamlet to the usual", 0.45, places),
  largeShare: share("Large retailers of a business type", 0.2, ranks),
  mediumShare: share("Medium retailers of a business type", 0.4, ranks),
  openingsPerYear: share("Retailers that open within a year", 0.04),
  closingsPerYear: share("Retailers that close within a year", 0.03),
  ownerChangesPerYear: share("Retailers that change hands within a year", 0.02),
  tierNoise: sigma("What a tier sees beside sales, the same in each half-year", 0.35),
  tierDrift: sigma("What a tier sees beside sales, anew in each half-year", 0.06),
  targetShare: share("Retailers that may receive the precision SKUs", 0.35),
  targetTypeFactor: factor("Weight of shops, convenience stores and supermarkets as targets", 4),
} as const satisfies CityParameters;
