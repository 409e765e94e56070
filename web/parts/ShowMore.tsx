import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../lib/figures.tsx";

interface Props {
  readonly shown: number;
  readonly all: number;
  readonly onMore: () => void;
}

/** Says how much of a list is drawn and draws more of it; nothing once all is. */
export function ShowMore({ shown, all, onMore }: Props) {
  const { t } = useTranslation();
  const { count } = useFigures();
  if (shown >= all) return null;
  return (
    <div className="panel-more">
      <Button block onClick={onMore}>
        {t("showMore", { shown: count(shown), all: count(all) })}
      </Button>
    </div>
  );
}
