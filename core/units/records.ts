/** Gives every value of a record a new one under the same name. */
export function mapped<Name extends string, From, To>(
  record: Readonly<Record<Name, From>>,
  to: (value: From, name: Name) => To,
): Readonly<Record<Name, To>> {
  const result: Partial<Record<Name, To>> = {};
  for (const name in record) result[name] = to(record[name], name);
  return result as Record<Name, To>;
}
