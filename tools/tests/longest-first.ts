import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders whose files take minutes, though they are short to read; the longest first. */
const long = ["/trials/journeys/", "/trials/agreement/", "/trials/cluster/"];

function rankOf({ moduleId }: TestSpecification): number {
  const at = long.findIndex((folder) => moduleId.includes(folder));
  return at < 0 ? long.length : at;
}

/** Begins with what takes longest, so that no worker waits at the end for a file that another one began last. */
export class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => rankOf(a) - rankOf(b)));
  }
}
