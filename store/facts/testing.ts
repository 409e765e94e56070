import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFacts } from "./connect.ts";
import type { Facts } from "./facts.ts";
import { Fault } from "../fault/index.ts";

/** Empty facts of a test file's own, in a folder that goes away with them. One set per process. */
export interface TestFacts {
  readonly facts: Facts;
  readonly folder: string;
  remove(): Promise<void>;
}

/** Opens empty facts in a folder under the system's temporary one. */
export async function openTestFacts(): Promise<TestFacts> {
  const folder = mkdtempSync(path.join(tmpdir(), "dongxiao-facts-"));
  const opened = await openFacts({ folder });
  if (!opened.ok) throw new Fault(`test facts: ${opened.code}`, { cause: opened });
  const { facts } = opened;
  return {
    facts,
    folder,
    remove: async () => {
      await facts.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
