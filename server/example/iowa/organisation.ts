import type { SourceStore } from "./source-data.ts";

/** One unit of the example's organisation, parents first. */
export interface ExampleUnit {
  readonly code: string;
  readonly parent: string | null;
  readonly kind: "province" | "city" | "county" | "market" | "line";
  readonly name: string;
}

/** One line with its order day, its depot and its outlets in route order. */
export interface ExampleLine {
  readonly code: string;
  readonly orderWeekday: number;
  readonly rhythm: "weekly" | "fortnightly";
  readonly longitude: number;
  readonly latitude: number;
  readonly stores: readonly SourceStore[];
}

/** The example's whole organisation. */
export interface ExampleOrganisation {
  readonly units: readonly ExampleUnit[];
  readonly lines: readonly ExampleLine[];
}

/** Invented names for the three counties of the example; other areas are numbered. */
const countyNames: Readonly<Record<string, string>> = {
  linn: "临江县",
  "black-hawk": "石桥县",
  story: "云溪县",
};

interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** The mean place of the outlets that have one. */
function centreOf(stores: readonly SourceStore[]): Place {
  const placed = stores.flatMap(({ longitude, latitude }) =>
    longitude === null || latitude === null ? [] : [{ longitude, latitude }],
  );
  if (placed.length === 0) return { longitude: 0, latitude: 0 };
  const mean = (of: (place: Place) => number): number =>
    placed.reduce((sum, place) => sum + of(place), 0) / placed.length;
  return { longitude: mean((place) => place.longitude), latitude: mean((place) => place.latitude) };
}

/** Outlets in the order in which a hand sweeping around the centre meets them. */
function sweep(stores: readonly SourceStore[]): SourceStore[] {
  const centre = centreOf(stores);
  const angle = ({ longitude, latitude }: SourceStore): number =>
    Math.atan2(
      (latitude ?? centre.latitude) - centre.latitude,
      (longitude ?? centre.longitude) - centre.longitude,
    );
  return stores.toSorted((a, b) => angle(a) - angle(b) || Number(a.store) - Number(b.store));
}

/** Cuts a market department's outlets into lines of about equal size. */
function linesIn(market: string, stores: readonly SourceStore[], perLine: number): ExampleLine[] {
  const count = Math.max(1, Math.round(stores.length / perLine));
  const swept = sweep(stores);
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * swept.length) / count);
    const to = Math.floor(((i + 1) * swept.length) / count);
    return {
      code: `${market}-L${i + 1}`,
      orderWeekday: (i % 5) + 1,
      rhythm: market.endsWith("X") ? ("fortnightly" as const) : ("weekly" as const),
      ...centreOf(stores),
      stores: swept.slice(from, to),
    };
  });
}

/** Builds province > city > county > market department (town, country) > line from where the outlets lie. */
export function organise(stores: readonly SourceStore[], perLine = 30): ExampleOrganisation {
  const units: ExampleUnit[] = [
    { code: "P1", parent: null, kind: "province", name: "示例省公司" },
    { code: "C1", parent: "P1", kind: "city", name: "示例市公司" },
  ];
  const lines: ExampleLine[] = [];
  const areas = [...new Set(stores.map(({ area }) => area))].toSorted();
  for (const [i, area] of areas.entries()) {
    const county = `K${i + 1}`;
    const name = countyNames[area] ?? `第${i + 1}县`;
    units.push({ code: county, parent: "C1", kind: "county", name: `${name}营销部` });
    for (const market of ["C", "X"] as const) {
      const here = stores.filter((store) => store.area === area && store.market === market);
      if (here.length === 0) continue;
      const code = `${county}-${market}`;
      const kind = market === "C" ? "城区" : "乡镇";
      units.push({ code, parent: county, kind: "market", name: `${name}${kind}市场部` });
      for (const [n, line] of linesIn(code, here, perLine).entries()) {
        units.push({
          code: line.code,
          parent: code,
          kind: "line",
          name: `${name}${kind}${n + 1}线`,
        });
        lines.push(line);
      }
    }
  }
  return { units, lines };
}
