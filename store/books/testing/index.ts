export { freshBooks, freshDatabase } from "./fresh-books.ts";
export { keyOf, plainRetailer, plainSku, plantSmallCity, type SmallCity } from "./small-city.ts";
