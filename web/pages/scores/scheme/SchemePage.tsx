import { addScoreScheme, listScoreSchemes, scoreScheme } from "@dongxiao/contract";
import { schemeFaults, type ScoreKind, scoreKinds, scorePresets } from "@dongxiao/core/retailers";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";

import { ask } from "../../../lib/ask.ts";
import { useSaid } from "../../../lib/language.ts";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { MissingPage } from "../../../parts/MissingPage.tsx";
import { Page } from "../../../parts/Page.tsx";
import { isKind, type SchemeEdited, type SchemeListed } from "../score-data.ts";
import { GradesPanel } from "./GradesPanel.tsx";
import { ItemsPanel } from "./ItemsPanel.tsx";
import { PreviewPanel } from "./PreviewPanel.tsx";
import { SchemeActions } from "./SchemeActions.tsx";

interface EditorProps {
  readonly kind: ScoreKind;
  readonly start: SchemeEdited;
  readonly draft: SchemeListed | undefined;
}

function Faults({ scheme }: { readonly scheme: SchemeEdited }) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const faults = schemeFaults(scheme);
  if (faults.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t("faults")}
      description={
        <ul className="tier-sentences">
          {faults.map((fault) => (
            <li key={fault.en}>{said(fault)}</li>
          ))}
        </ul>
      }
    />
  );
}

function Editor({ kind, start, draft }: EditorProps) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const [scheme, setScheme] = useState(start);
  const isSound = schemeFaults(scheme).length === 0;
  return (
    <Page
      title={t("editorTitle", { kind: said(scoreKinds[kind]) })}
      subtitle={
        <span className="row">
          <Link to={`/scores/${kind}`}>← {t("toScores")}</Link>
          {t("editorHelp")}
        </span>
      }
      actions={<SchemeActions kind={kind} scheme={scheme} draft={draft} isSound={isSound} />}
    >
      <div className="stack">
        <Faults scheme={scheme} />
        <ItemsPanel scheme={scheme} onChange={setScheme} />
        <GradesPanel scheme={scheme} onChange={setScheme} />
        <PreviewPanel scheme={scheme} isSound={isSound} />
      </div>
    </Page>
  );
}

function OfKind({ kind }: { readonly kind: ScoreKind }) {
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(ask(listScoreSchemes, {}));
  const own = data.schemes.filter((one) => one.kind === kind);
  const wanted = Number(search.get("draft"));
  const draft = own.find(({ id, state }) => id === wanted && state === "draft");
  const inUse = own.find(({ state }) => state === "adopted");
  const start =
    draft?.definition ?? inUse?.definition ?? scoreScheme.parse(scorePresets[kind].scheme);
  return <Editor key={draft?.id ?? 0} kind={kind} start={start} draft={draft} />;
}

/** The editor of a scheme: a copy of the one in use, its sum, who would move by it, and its adoption. */
export function SchemePage() {
  const { kind } = useParams();
  const edits = mayAsk(useMe(), addScoreScheme);
  return edits && isKind(kind) ? <OfKind key={kind} kind={kind} /> : <MissingPage />;
}
