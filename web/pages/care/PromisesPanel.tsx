import { addPromise, settlePromise } from "@dongxiao/contract";
import { promiseSides, promiseStandings } from "@dongxiao/core/retailers";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import type { Sent } from "../../lib/wire.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Mark, type Tone } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { CareData } from "./care-data.ts";
import { EntryForm } from "./EntryForm.tsx";
import { EntryList } from "./EntryList.tsx";
import { CodeItem, DayItem, TextItem } from "./fields.tsx";
import { Striking } from "./Striking.tsx";
import { useWord } from "./use-word.ts";

type PromiseData = CareData["promises"][number];
type Values = Omit<Sent<typeof addPromise>, "id">;

/** How much each standing asks for attention. */
export const standingTones: Readonly<Record<PromiseData["standing"], Tone>> = {
  open: "calm",
  dueSoon: "warn",
  overdue: "bad",
  kept: "good",
  broken: "bad",
  withdrawn: "calm",
};

function PromiseForm({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("care");
  return (
    <EntryForm
      title={t("addPromise")}
      route={addPromise}
      initial={{ side: "wholesaler" }}
      sentOf={(values: Values) => ({ ...values, id: retailerId })}
    >
      <CodeItem name="side" label={t("side")} list={promiseSides} />
      <TextItem name="text" label={t("promiseText")} most={500} rows={3} />
      <DayItem name="dueDay" label={t("dueDay")} />
    </EntryForm>
  );
}

function Settling({ promise: { id, settledDay, struckWhy, mine } }: { promise: PromiseData }) {
  const { t } = useTranslation("care");
  const { mutate, isPending, error } = useTell(settlePromise);
  const settles = mayAsk(useMe(), settlePromise);
  if (!mine || struckWhy !== null || !settles) return null;
  const words = { kept: t("kept"), broken: t("broken"), withdrawn: t("withdrawn") } as const;
  const ends = ["kept", "broken", "withdrawn"] as const;
  const ways = settledDay === null ? ends : (["open"] as const);
  return (
    <div className="care-acts">
      {ways.map((state) => (
        <Button
          key={state}
          size="small"
          disabled={isPending}
          onClick={() => mutate({ id, state, note: "" })}
        >
          {state === "open" ? t("reopen") : words[state]}
        </Button>
      ))}
      <FailureNote error={error} />
    </div>
  );
}

function PromiseItem({ promise }: { readonly promise: PromiseData }) {
  const { t } = useTranslation("care");
  const said = useSaid();
  const word = useWord();
  const { day } = useFigures();
  const { side, text, dueDay, standing, note, enteredBy } = promise;
  return (
    <>
      <div className="care-head">
        <Mark tone={standingTones[standing]}>{said(promiseStandings[standing])}</Mark>
        <span className="figure">{t("due", { day: day(dueDay) })}</span>
        <span className="quiet">
          {word(promiseSides, side)} {enteredBy ?? ""}
        </span>
        <Striking kind="promise" entry={promise} />
      </div>
      <p className="care-text">{text}</p>
      {note === "" ? null : <p className="quiet">{note}</p>}
      <Settling promise={promise} />
    </>
  );
}

/** What was promised, those due first; whoever made a promise says how it ended. */
export function PromisesPanel({
  retailerId,
  promises,
}: Pick<CareData, "promises"> & { readonly retailerId: number }) {
  const { t } = useTranslation("care");
  const writes = mayAsk(useMe(), addPromise);
  const [open, ended] = [true, false].map((isOpen) =>
    promises.filter(({ settledDay }) => (settledDay === null) === isOpen),
  );
  return (
    <Panel
      title={t("promises")}
      actions={writes ? <PromiseForm retailerId={retailerId} /> : undefined}
      flush
    >
      <EntryList
        label={t("promises")}
        entries={[...(open ?? []), ...(ended ?? []).toReversed()]}
        nothing={t("noPromises")}
        renderItem={(promise) => <PromiseItem promise={promise} />}
      />
    </Panel>
  );
}
