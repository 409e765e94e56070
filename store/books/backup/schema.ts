import type pg from "pg";

/** A table of the books and its columns. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The tables of the books, each after those that it points to; the schema's own version is not among them. */
export async function tablesInOrder(client: pg.Client): Promise<TableShape[]> {
  const shapes = await client.query<TableShape>(`
    select table_name::text as name, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'schema_version'
    group by 1 order by 1`);
  const links = await client.query<{ child: string; parent: string }>(`
    select c.relname::text as child, p.relname::text as parent from pg_constraint f
    join pg_class c on c.oid = f.conrelid join pg_class p on p.oid = f.confrelid
    where f.contype = 'f' and f.connamespace = 'public'::regnamespace and c.oid <> p.oid`);
  const parents = Map.groupBy(links.rows, ({ child }) => child);
  const placed = new Map<string, TableShape>();
  const place = (shape: TableShape): void => {
    if (placed.has(shape.name)) return;
    for (const { parent } of parents.get(shape.name) ?? []) {
      const above = shapes.rows.find(({ name }) => name === parent);
      if (above !== undefined) place(above);
    }
    placed.set(shape.name, shape);
  };
  for (const shape of shapes.rows) place(shape);
  return [...placed.values()];
}

/** The last number that each sequence of the books gave. */
export async function sequencesOf(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; last: string }>(`
    select sequencename::text as name, last_value as last from pg_sequences
    where schemaname = 'public' and last_value is not null order by 1`);
  return Object.fromEntries(rows.map(({ name, last }) => [name, Number(last)]));
}

/** Takes the books' own tables and functions away, and leaves extensions and other schemas. */
export const emptySchema = `
do $$
declare thing text;
begin
  for thing in select format('drop table %I cascade', tablename) from pg_tables where schemaname = 'public' loop
    execute thing;
  end loop;
  for thing in select format('drop function %s cascade', oid::regprocedure) from pg_proc
    where pronamespace = 'public'::regnamespace and proname like 'dongxiao\\_%' loop
    execute thing;
  end loop;
end $$`;

/** The statement's form of a table and its columns. */
export function copyTarget({ name, columns }: TableShape): string {
  return `"${name}" (${columns.map((column) => `"${column}"`).join(", ")})`;
}
