import { claimCheckNamed, claimChecks, fieldNamed, fieldsOf } from "@dongxiao/core/quality";
import type { ClaimCheckId } from "@dongxiao/core/quality";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { Mark } from "../../../parts/Mark.tsx";
import { CheckHow } from "../CheckHow.tsx";
import type { NewRow, Row } from "./report.ts";
import { StatementField } from "./StatementField.tsx";
import { verdictLooks } from "./verdict-looks.ts";

function Verdict({ verdict }: Pick<Row, "verdict">) {
  const { t } = useTranslation("quality");
  const said = useSaid();
  if (verdict === null) return null;
  const { tone, band } = verdictLooks[verdict.state];
  return (
    <output className={`statement-verdict ${band}`}>
      <Mark tone={tone}>{t(verdict.state)}</Mark> {said(verdict.text)}
    </output>
  );
}

interface FieldsProps extends Props {
  readonly check: ClaimCheckId;
}

function Fields({ check, row, onEdit }: FieldsProps) {
  const said = useSaid();
  const { fields, settings, verdict } = row;
  const definition = claimChecks[check];
  const texts = new Map(
    Object.entries(fields).map(([name, text]) => [fieldNamed(check, name), text]),
  );
  const unread = new Map(verdict?.unread.map(({ field, reason }) => [field, said(reason)]));
  return (
    <>
      <div className="statement-fields">
        {Object.entries(fieldsOf(definition)).map(([name, field]) => (
          <StatementField
            key={name}
            field={field}
            value={texts.get(name) ?? ""}
            unread={unread.get(name) ?? null}
            isDoubted={verdict?.doubted.includes(name) === true}
            onChange={(text) => onEdit({ fields: Object.fromEntries([...texts, [name, text]]) })}
          />
        ))}
      </div>
      <Verdict verdict={verdict} />
      <CheckHow
        check={{ ...definition, looksAt: fieldsOf(definition) }}
        settings={settings}
        onChange={(chosen) => onEdit({ settings: chosen })}
      />
    </>
  );
}

interface Props {
  readonly row: Row;
  readonly onEdit: (part: Partial<NewRow>) => void;
}

/** One statement: its fields, and what the check says of it. */
export function StatementItem({
  row,
  onEdit,
  onRemove,
}: Props & { readonly onRemove: () => void }) {
  const { t } = useTranslation("quality");
  const said = useSaid();
  const check = claimCheckNamed(row.check);
  const name = check === null ? row.check : said(claimChecks[check].titles);
  return (
    <li className="statement" aria-label={name}>
      <div className="statement-head">
        <h3>{name}</h3>
        <Input
          className="pick"
          aria-label={t("place")}
          placeholder={t("placeHelp")}
          maxLength={200}
          value={row.place}
          onChange={({ target }) => onEdit({ place: target.value })}
        />
        <Button size="small" onClick={onRemove}>
          {t("remove")}
        </Button>
      </div>
      {check === null ? (
        <Verdict verdict={row.verdict} />
      ) : (
        <Fields check={check} row={row} onEdit={onEdit} />
      )}
    </li>
  );
}
