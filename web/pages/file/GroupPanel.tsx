import type { RetailerFile } from "@dongxiao/contract";
import { type FileGroup, fileGroups } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import { Asking } from "../../parts/Asking.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { EntryList } from "./EntryList.tsx";
import { GroupForm } from "./GroupForm.tsx";
import { useValueWords } from "./use-value-words.ts";

interface Props {
  readonly retailerId: number;
  readonly group: FileGroup;
  readonly file: RetailerFile;
}

function inGroup({ fields }: RetailerFile, group: FileGroup) {
  return fields.filter((field) => field.group === group);
}

function Actions({ retailerId, group, file }: Props) {
  const { t } = useTranslation("file");
  const said = useSaid();
  const title = said(fileGroups[group].titles);
  const fields = inGroup(file, group);
  const writable = fields.filter((field) => field.writable);
  const form = { retailerId, fields: writable, values: file.values };
  const entries = file.entries.filter(({ field }) => fields.some(({ id }) => id === field));
  return (
    <div className="row">
      {entries.length === 0 ? null : (
        <Asking word={t("history")} title={t("historyOf", { title })} type="link">
          {() => <EntryList fields={fields} entries={entries} />}
        </Asking>
      )}
      {writable.length === 0 ? null : (
        <Asking word={t("edit")} title={t("editOf", { title })}>
          {(close) => <GroupForm {...form} onDone={close} />}
        </Asking>
      )}
    </div>
  );
}

function Tags({ fields }: Pick<RetailerFile, "fields">) {
  const { t } = useTranslation("file");
  const said = useSaid();
  if (fields.length === 0) return <Nothing>{t("noTags")}</Nothing>;
  return (
    <div className="row">
      {fields.map(({ id, titles }) => (
        <Mark key={id} tone="accent">
          {said(titles)}
        </Mark>
      ))}
    </div>
  );
}

function Held({ group, file }: Omit<Props, "retailerId">) {
  const said = useSaid();
  const wordOf = useValueWords();
  const fields = inGroup(file, group);
  if (group !== "tags")
    return (
      <Facts
        facts={fields.map((field) => {
          const value = file.values[field.id];
          return [said(field.titles), value === undefined ? "—" : wordOf(field, value)];
        })}
      />
    );
  return <Tags fields={fields.filter(({ id }) => file.values[id] === true)} />;
}

/** What one group of a file holds as of the day, its history, and the way to change it; not there without fields. */
export function GroupPanel(props: Props) {
  const said = useSaid();
  if (inGroup(props.file, props.group).length === 0) return null;
  return (
    <Panel title={said(fileGroups[props.group].titles)} actions={<Actions {...props} />}>
      <Held {...props} />
    </Panel>
  );
}
