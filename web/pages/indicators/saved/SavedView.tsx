import type { IndicatorView } from "@dongxiao/contract";
import { DeleteOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";

interface Props {
  readonly view: IndicatorView;
  readonly onOpen: (view: IndicatorView) => void;
  readonly onForget: (view: IndicatorView) => void;
}

function Forget({ view, onForget }: Pick<Props, "view" | "onForget">) {
  const { t } = useTranslation("indicators");
  return (
    <Button
      type="text"
      icon={<DeleteOutlined />}
      aria-label={t("deleteView", { name: view.name })}
      onClick={() => onForget(view)}
    />
  );
}

/** One kept view: whose it is, and the ways to open or forget it. */
export function SavedView({ view, onOpen, onForget }: Props) {
  const { t } = useTranslation("indicators");
  const { moment } = useFigures();
  const { name, isMine, isShared, owner, savedAt } = view;
  const whose = isMine ? t(isShared ? "isShared" : "mine") : t("sharedBy", { owner });
  return (
    <li>
      <span className="saved-name">
        <Button type="link" className="in-text" onClick={() => onOpen(view)}>
          {name}
        </Button>
        <span className="quiet">
          {whose} · {moment(savedAt)}
        </span>
      </span>
      {isMine ? <Forget view={view} onForget={onForget} /> : null}
    </li>
  );
}
