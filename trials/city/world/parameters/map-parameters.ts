import type { CityParameters } from "../../parameter.ts";
import { factor, kilometres, retailersPer, share, sigma } from "./bounded.ts";

const places = "DOMAIN 1.10 part 2: township main street, paved village roads, remote hamlets";

/** Where the city lies and how its retailers spread over it. */
export const mapParameters = {
  originLongitude: {
    meaning: "Longitude of the city's centre, which is no real city",
    unit: "degrees east",
    min: 75,
    max: 134,
    preset: 117.2,
    reproduces: "assumed",
  },
  originLatitude: {
    meaning: "Latitude of the city's centre, which is no real city",
    unit: "degrees north",
    min: 18,
    max: 53,
    preset: 33.4,
    reproduces: "assumed",
  },
  roadFactor: {
    meaning: "How much longer the road is than the straight line",
    unit: "times",
    min: 1,
    max: 3,
    preset: 1.35,
    reproduces: "assumed",
  },
  retailersPerCounty: retailersPer("Retailers to a county; 2 to 12 counties in all", 800, 10_000),
  countySigma: sigma("Spread of the counties' numbers of retailers", 0.25),
  centreCountyWeight: factor("Retailers of the county around the centre to another's", 1.5),
  centreTownShare: share("Town retailers among those of the county around the centre", 0.7),
  countyTownShare: share("Town retailers among those of any other county", 0.4),
  countyTownKmLeast: kilometres("Least way from the centre to a county's town", 20, 100),
  countyTownKmMost: kilometres("Longest way from the centre to a county's town", 45, 100),
  townRetailersPerKm2: {
    meaning: "Retailers on a square kilometre of a town",
    unit: "retailers/km²",
    min: 1,
    max: 500,
    preset: 20,
    reproduces: "assumed",
  },
  townCoreShare: share("Town retailers within the dense core", 0.4),
  retailersPerTradeArea: retailersPer("Retailers to a trade area outside the core", 60, 1000),
  tradeAreaKm: kilometres("Spread of a trade area outside the core", 0.25, 5),
  retailersPerRoad: retailersPer("Country retailers to a road; 3 to 12 roads a county", 60, 1000),
  roadKmMost: kilometres("Length of a county's longest road; the shortest has half of it", 18, 60),
  villageEveryKm: kilometres("Way from one village to the next along a road", 1.5, 10),
  townshipShare: share("Country retailers on a township's main street", 0.4, places),
  hamletShare: share("Country groceries that lie in remote hamlets", 0.2, places),
  hamletKmMost: kilometres("Longest way from a village to its hamlet", 4, 20),
  retailersPerLine: retailersPer("Retailers to a line", 130, 400, "DOMAIN 3.2: 100 to 200"),
  fortnightlyLineShare: share(
    "Country lines that order every second week",
    0.4,
    "assumed; DOMAIN 3.6 knows two-week lines without their share",
  ),
} as const satisfies CityParameters;
