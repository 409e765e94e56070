import { forgetNotes } from "@dongxiao/contract";
import type { FactsCheckId } from "@dongxiao/core/quality";
import { App, Button, Checkbox } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Mark } from "../../../parts/Mark.tsx";
import { findingStates, type FindingShown, sentKey } from "./finding-shown.ts";
import { FindingRows } from "./FindingRows.tsx";
import type { CheckSettings } from "./search.ts";
import { useTellOfCheck } from "./use-tell-of-check.ts";

interface Props {
  readonly check: FactsCheckId;
  readonly finding: FindingShown;
  readonly settings: CheckSettings;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onNote: () => void;
}

function Note({ check, finding }: Pick<Props, "check" | "finding">) {
  const { t } = useTranslation("quality");
  const { moment } = useFigures();
  const { message } = App.useApp();
  const { mutate, isPending, error } = useTellOfCheck(forgetNotes, check);
  const { note, state } = finding;
  if (note === null) return null;
  const undo = (): void =>
    mutate(
      { check, findings: [sentKey(finding)] },
      { onSuccess: () => void message.success(t("undone")) },
    );
  return (
    <div className="finding-note">
      <p>
        {t("noteBy", { by: note.by, at: moment(note.at), reason: note.reason })}
        {state === "corrected" ? <span className="tone-warn"> {t("stillFound")}</span> : null}
      </p>
      <Button size="small" loading={isPending} onClick={undo}>
        {t("undo")}
      </Button>
      <FailureNote error={error} />
    </div>
  );
}

/** One finding: its sentence, what was said of it, the rows behind it. */
export function FindingItem({ check, finding, settings, isChosen, onChoose, onNote }: Props) {
  const { t } = useTranslation("quality");
  const said = useSaid();
  const sentence = useId();
  const [isOpen, setOpen] = useState(false);
  const { word, tone } = findingStates[finding.state];
  return (
    <li>
      <Checkbox
        aria-label={t("choose")}
        aria-describedby={sentence}
        checked={isChosen}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <div className="finding-body">
        <p id={sentence}>{said(finding.text)}</p>
        <Note check={check} finding={finding} />
        <div className="row">
          <Mark tone={tone}>{t(word)}</Mark>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t("rowsHide") : t("rows")}
          </Button>
          <Button size="small" onClick={onNote}>
            {t("note")}
          </Button>
          <Link to={`/retailers/${finding.retailerId}`}>{t("toRetailer")}</Link>
        </div>
        {isOpen ? <FindingRows check={check} finding={finding} settings={settings} /> : null}
      </div>
    </li>
  );
}
