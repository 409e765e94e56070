import { type IndicatorView, listViews } from "@dongxiao/contract";
import { FolderOpenOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import type { Change } from "../use-asked.ts";
import { SavedView } from "./SavedView.tsx";
import { useForgetView } from "./use-forget-view.tsx";

interface Props {
  readonly change: Change;
}

interface ViewsProps extends Props {
  readonly onOpened: () => void;
  readonly onForget: (view: IndicatorView) => void;
}

function Views({ change, onOpened, onForget }: ViewsProps) {
  const { t } = useTranslation("indicators");
  const { data, error } = useQuery(ask(listViews, {}));
  if (error !== null) return <FailureNote error={error} />;
  if (data?.views.length === 0) return <Nothing>{t("noSaved")}</Nothing>;
  return (
    <ul className="saved" aria-label={t("saved")}>
      {data?.views.map((view) => (
        <SavedView
          key={view.id}
          view={view}
          onForget={onForget}
          onOpen={({ question, look }) => {
            change({ question, look });
            onOpened();
          }}
        />
      ))}
    </ul>
  );
}

/** The views that were kept, one's own and those that others share. */
export function SavedViews({ change }: Props) {
  const { t } = useTranslation("indicators");
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  // here and not beside the view, which is gone before its deletion is answered
  const forget = useForgetView();
  return (
    <>
      <Button icon={<FolderOpenOutlined />} onClick={() => setOpen(true)}>
        {t("saved")}
      </Button>
      <Drawer open={isOpen} onClose={close} size={440} title={t("saved")} destroyOnHidden>
        <Views change={change} onOpened={close} onForget={forget} />
      </Drawer>
    </>
  );
}
