import type { KyselyPlugin, UnknownRow } from "kysely";

function withDates(row: UnknownRow): UnknownRow {
  const dated = Object.entries(row).map(([name, value]) =>
    name.endsWith("At") && typeof value === "string" ? [name, new Date(value)] : [name, value],
  );
  return Object.fromEntries(dated);
}

/** The sign-in library compares moments as Date objects; the books read them as text. */
export const datesForLibrary: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
};
