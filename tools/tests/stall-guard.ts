import type { Reporter } from "vitest/node";

/**
 * Watches a run from outside its workers: a test that blocks its process never comes back to its own time limit.
 *
 * @param silentMs how long no test may end while a file is running
 * @param stalled is told the files that were running
 */
export function stallGuard(silentMs: number, stalled: (files: string[]) => void): Reporter {
  const running = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const wind = () => {
    clearTimeout(timer);
    if (running.size > 0) timer = setTimeout(() => stalled([...running]), silentMs);
  };
  return {
    onTestModuleStart: ({ relativeModuleId }) => {
      running.add(relativeModuleId);
      wind();
    },
    onTestCaseResult: wind,
    onTestModuleEnd: ({ relativeModuleId }) => {
      running.delete(relativeModuleId);
      wind();
    },
  };
}
