import { deleteMark, markRetailer, type RetailerScores } from "@dongxiao/contract";
import { DeleteOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";

interface Props {
  readonly retailerId: number;
  readonly marks: RetailerScores["marks"];
}

type Kept = RetailerScores["marks"][number];

/** Takes a mark away, and offers to put it back. */
function useRemoving(retailerId: number) {
  const { t } = useTranslation("scores");
  const { notification } = App.useApp();
  const gone = useTell(deleteMark);
  const back = useTell(markRetailer);
  const remove = ({ id, item, day, points, note }: Kept): void => {
    const undo = (): void => {
      notification.destroy(`mark-${id}`);
      back.mutate({ id: retailerId, day, note, marks: [{ item, points }] });
    };
    const onSuccess = (): void =>
      notification.success({
        key: `mark-${id}`,
        title: t("markRemoved"),
        actions: <Button onClick={undo}>{t("undo")}</Button>,
      });
    gone.mutate({ id }, { onSuccess });
  };
  return { remove, error: gone.error ?? back.error };
}

function MarkItem({ mark, onRemove }: { readonly mark: Kept; readonly onRemove: () => void }) {
  const { t } = useTranslation("scores");
  const { day } = useFigures();
  const said = useSaid();
  return (
    <li>
      <span>
        {said(mark.titles)}{" "}
        <span className="quiet">
          {day(mark.day)} {mark.markedBy} {mark.note}
        </span>
      </span>
      <span className="figure">
        <strong>{mark.points}</strong>
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t("removeMark")}
          onClick={onRemove}
        />
      </span>
    </li>
  );
}

/** What people marked on the spot, the newest first. */
export function MarksList({ retailerId, marks }: Props) {
  const { t } = useTranslation("scores");
  const { remove, error } = useRemoving(retailerId);
  return (
    <section aria-label={t("marks")}>
      <h3>{t("marks")}</h3>
      <FailureNote error={error} />
      {marks.length === 0 ? <p className="quiet">{t("noMarks")}</p> : null}
      <ul className="score-list">
        {marks.slice(0, 20).map((mark) => (
          <MarkItem key={mark.id} mark={mark} onRemove={() => remove(mark)} />
        ))}
      </ul>
    </section>
  );
}
