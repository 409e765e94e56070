import { endAssignment, roles } from "@dongxiao/contract";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { useMe } from "../../lib/session.tsx";
import { DayField } from "../../parts/DayField.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { type Assignment, standing } from "./person.ts";

interface EndProps {
  readonly assignment: Assignment;
  readonly onDone: () => void;
}

function EndForm({ assignment, onDone }: EndProps) {
  const { t } = useTranslation(["people", "common"]);
  const [to, setTo] = useState<string | null>(useMe().today);
  const [reason, setReason] = useState("");
  const { mutate, isPending, error } = useTell(endAssignment);
  const end = (): void => {
    if (to !== null) mutate({ id: assignment.id, to, reason }, { onSuccess: onDone });
  };
  return (
    <div className="stack-tight">
      <div className="form-pair">
        <DayField label={t("endDay")} value={to} onChange={setTo} />
        <Input
          aria-label={t("common:reason")}
          placeholder={t("common:reason")}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <FailureNote error={error} />
      <div className="row">
        <Button size="small" danger loading={isPending} disabled={to === null} onClick={end}>
          {t("end")}
        </Button>
        <Button size="small" type="text" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
    </div>
  );
}

function Entry({
  assignment,
  changes,
}: {
  readonly assignment: Assignment;
  readonly changes: boolean;
}) {
  const { t } = useTranslation(["people", "common"]);
  const { day } = useFigures();
  const { today } = useMe();
  const said = useSaid();
  const [ending, setEnding] = useState(false);
  const { role, unit, from, to, standsInFor, reason } = assignment;
  const when = standing(assignment, today);
  const notes = [
    `${day(from)} – ${to === null ? t("common:ongoing") : day(to)}`,
    ...(standsInFor === null ? [] : [t("standIn", { name: standsInFor })]),
    ...(reason === "" ? [] : [reason]),
  ];
  return (
    <li className="entry">
      <div className="row entry-head">
        <strong>{said(roles[role])}</strong>
        <span>{unit}</span>
        {when === "present" ? null : <Mark tone="calm">{t(when)}</Mark>}
        {changes && when !== "past" && !ending ? (
          <Button size="small" className="entry-end" onClick={() => setEnding(true)}>
            {t("end")}
          </Button>
        ) : null}
      </div>
      <p className="quiet">{notes.join(" · ")}</p>
      {ending ? <EndForm assignment={assignment} onDone={() => setEnding(false)} /> : null}
    </li>
  );
}

interface Props {
  readonly assignments: readonly Assignment[];
  readonly changes: boolean;
}

/** A person's roles, newest first, each with a way to end it. */
export function Assignments({ assignments, changes }: Props) {
  const { t } = useTranslation("people");
  if (assignments.length === 0) return <p className="quiet">{t("noAssignments")}</p>;
  return (
    <ul className="entries">
      {assignments
        .toSorted((one, other) => other.from.localeCompare(one.from))
        .map((assignment) => (
          <Entry key={assignment.id} assignment={assignment} changes={changes} />
        ))}
    </ul>
  );
}
