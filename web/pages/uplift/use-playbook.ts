import { readPlaybook } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";

import { ask } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import type { PlaybookAction } from "./uplift-data.ts";

/** The playbook: all its actions, one of them, and what each is called. */
export interface Playbook {
  readonly actions: readonly PlaybookAction[];
  readonly of: (id: string) => PlaybookAction | undefined;
  readonly titleOf: (id: string) => string;
}

/** The playbook in the reader's words; an action that it does not have any more keeps its id. */
export function usePlaybook(): Playbook {
  const { data } = useSuspenseQuery(ask(readPlaybook, {}));
  const said = useSaid();
  const of = (id: string): PlaybookAction | undefined =>
    data.actions.find((action) => action.id === id);
  const titleOf = (id: string): string => {
    const action = of(id);
    return action === undefined ? id : said(action.titles);
  };
  return { actions: data.actions, of, titleOf };
}
