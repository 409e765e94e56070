import { App, Button } from "antd";
import { useTranslation } from "react-i18next";

/** Says what was done and offers to take it back. */
export function useUndo(): (said: string, undo: () => void) => void {
  const { t } = useTranslation("analysis");
  const { notification } = App.useApp();
  return (said, undo) => {
    const key = `undo ${said}`;
    const back = (): void => {
      notification.destroy(key);
      undo();
    };
    notification.success({
      key,
      title: said,
      duration: 20,
      placement: "bottomRight",
      actions: (
        <Button size="small" onClick={back}>
          {t("undo")}
        </Button>
      ),
    });
  };
}
