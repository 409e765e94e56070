export { forecastOf, type Forecast } from "./forecast.ts";
export { forecastPairs, type DeliveryColumns, type PairForecasts } from "./forecast-pairs.ts";
export { methods, type MethodId } from "./methods/catalogue.ts";
export type { AnyForecastMethod, Follower, ForecastExample, ForecastMethod } from "./method.ts";
export { normalQuantile } from "./normal-quantile.ts";
