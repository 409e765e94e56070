import type { CityParameters } from "../parameter.ts";

/** Who behaves how; the shares of padders and diverters are options of the city itself. */
export const behaviourParameters = {
  giveUpShare: {
    meaning: "Share of the retailers that do not pad which give up after cuts",
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.27,
    reproduces: "reference simulator: 15 % shrinkers beside 45 % inflators",
  },
  takeCapShare: {
    meaning: "Share of the retailers that do not pad which order their whole cap",
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.15,
    reproduces: "observed fully-filled breadth of 97 to 99 % in one city is far above it; assumed",
  },
  hoardShare: {
    meaning: "Share of the retailers that do not pad which hoard scarce SKUs",
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.27,
    reproduces: "S0: ratio and stock-outs rise together when supply falls; share assumed",
  },
  proxyShareOfRetailers: {
    meaning: "Share of the small rural retailers that order for the largest one of their line",
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.06,
    reproduces: "S3: small rural shops order for big ones; share assumed",
  },
  strengthSigma: {
    meaning: "Spread of how strongly a retailer behaves as it does, mean 1",
    unit: "log",
    min: 0,
    max: 1,
    preset: 0.3,
    reproduces: "assumed",
  },
  wishShare: {
    meaning:
      "How often a retailer writes down what it lacks of a SKU of which it is offered nothing",
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.3,
    reproduces:
      "wholesale stock-out rate: demand records with nothing ordered exist; share assumed",
  },
  padSpill: {
    meaning:
      "What a padder that was cut adds to SKUs without a cap, as a share of what it wants of them",
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.1,
    reproduces: "orders of SKUs that are not rationed are nearly honest (reference simulator)",
  },
} as const satisfies CityParameters;
