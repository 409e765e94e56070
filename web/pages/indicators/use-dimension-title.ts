import { useSaid } from "../../lib/language.ts";
import { useRegistry } from "./registry.ts";

/** What a dimension is called, in the reader's words. */
export function useDimensionTitle(): (dimension: string) => string {
  const said = useSaid();
  const { dimensions } = useRegistry();
  return (dimension) => {
    const known = dimensions.find(({ id }) => id === dimension);
    return known === undefined ? dimension : said(known.titles);
  };
}
