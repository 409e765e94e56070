import { notedAtOnce } from "@dongxiao/contract";
import type { FactsCheckId } from "@dongxiao/core/quality";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FindingItem } from "./FindingItem.tsx";
import { type FindingShown, keyOfFinding } from "./finding-shown.ts";
import { NoteModal } from "./NoteModal.tsx";
import type { CheckSettings } from "./search.ts";

interface Props {
  readonly check: FactsCheckId;
  readonly label: string;
  readonly findings: readonly FindingShown[];
  readonly settings: CheckSettings;
}

interface BarProps {
  readonly chosen: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onNote: () => void;
}

function ChosenBar({ chosen, onAll, onNone, onNote }: BarProps) {
  const { t } = useTranslation("quality");
  if (chosen === 0)
    return (
      <div className="row finding-bar">
        <Button size="small" onClick={onAll}>
          {t("chooseAll")}
        </Button>
      </div>
    );
  return (
    <div className="row finding-bar">
      <output>{t("chosen", { count: chosen })}</output>
      <Button size="small" type="primary" onClick={onNote}>
        {t("note")}
      </Button>
      <Button size="small" onClick={onNone}>
        {t("chooseNone")}
      </Button>
    </div>
  );
}

function useChosen(findings: readonly FindingShown[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return {
    marked: findings.filter((one) => chosen.has(keyOfFinding(one))),
    choose: (key: string, isChosen: boolean): void => {
      const others = [...chosen].filter((other) => other !== key);
      setChosen(new Set(isChosen ? [...others, key] : others));
    },
    all: () => setChosen(new Set(findings.slice(0, notedAtOnce).map(keyOfFinding))),
    none: () => setChosen(new Set()),
  };
}

/** Findings one below the other; several can be explained at once. */
export function FindingList({ check, label, findings, settings }: Props) {
  const { marked, choose, all, none } = useChosen(findings);
  const [noted, setNoted] = useState<readonly FindingShown[]>([]);
  const close = (): void => {
    setNoted([]);
    none();
  };
  const note = (): void => setNoted(marked);
  return (
    <>
      <ChosenBar chosen={marked.length} onAll={all} onNone={none} onNote={note} />
      <ol className="finding-list" aria-label={label}>
        {findings.map((one) => (
          <FindingItem
            key={keyOfFinding(one)}
            check={check}
            finding={one}
            settings={settings}
            isChosen={marked.includes(one)}
            onChoose={(isChosen) => choose(keyOfFinding(one), isChosen)}
            onNote={() => setNoted([one])}
          />
        ))}
      </ol>
      <NoteModal check={check} findings={noted} onClose={close} />
    </>
  );
}
