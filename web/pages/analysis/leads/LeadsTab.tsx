import { exportLeadList, listLeadLists, makeSkuLeads, readLeadList } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";

import { ask } from "../../../lib/ask.ts";
import { download } from "../../../lib/download.ts";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { Answered } from "../Answered.tsx";
import { Frame } from "../Frame.tsx";
import { useWord } from "../use-word.ts";
import { FeaturesPanel } from "./FeaturesPanel.tsx";
import type { LeadNarrowing } from "./LeadFilters.tsx";
import { ListsPanel } from "./ListsPanel.tsx";
import { MakePanel } from "./MakePanel.tsx";
import { MeasurePanel } from "./MeasurePanel.tsx";
import { RowsPanel } from "./RowsPanel.tsx";

const everybody: LeadNarrowing = { search: "", line: undefined, state: undefined };

/** What is asked of a list: only what is narrowed is sent. */
function partOf(id: number, { search, line, state }: LeadNarrowing) {
  return {
    id,
    top: 200,
    ...(search.trim() === "" ? {} : { search }),
    ...(line === undefined ? {} : { line }),
    ...(state === undefined ? {} : { state }),
  };
}

function LeadListPart({ id }: { readonly id: number }) {
  const [narrowing, narrow] = useState(everybody);
  return (
    <Answered route={readLeadList} input={partOf(id, narrowing)}>
      {(answer) => (
        <>
          <div className="lead-pair">
            <MeasurePanel summary={answer.summary} />
            <FeaturesPanel features={answer.summary.features} />
          </div>
          <RowsPanel answer={answer} narrowing={narrowing} onNarrow={narrow} />
        </>
      )}
    </Answered>
  );
}

/** Lists of the retailers most likely to take something up: making one, and reading those that are kept. */
export function LeadsTab() {
  const { data } = useSuspenseQuery(ask(listLeadLists, {}));
  const [word, choose] = useWord("list");
  const makes = mayAsk(useMe(), makeSkuLeads);
  const chosen = data.lists.find(({ id }) => String(id) === word) ?? data.lists[0];
  const onChoose = (id: number): void => choose(String(id));
  const onExport =
    chosen === undefined ? undefined : () => download(exportLeadList, { id: chosen.id });
  return (
    <Frame tool="leads" onExport={onExport}>
      {makes ? <MakePanel running={data.running} onMade={onChoose} /> : null}
      <ListsPanel lists={data.lists} chosen={chosen?.id} onChoose={onChoose} />
      {chosen === undefined ? null : <LeadListPart key={chosen.id} id={chosen.id} />}
    </Frame>
  );
}
