import type { Route } from "@dongxiao/contract";
import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { download } from "../lib/download.ts";
import type { Sent } from "../lib/wire.ts";

interface Props<R extends Route> {
  readonly route: R;
  readonly input: Sent<R>;
  /** What the button says; export, where nothing else is said. */
  readonly word?: string;
  readonly isDisabled?: boolean;
}

/** A button that saves the file which a route answers with. */
export function DownloadButton<R extends Route>(props: Props<R>) {
  const { route, input, word, isDisabled = false } = props;
  const { t } = useTranslation("common");
  return (
    <Button
      icon={<DownloadOutlined />}
      disabled={isDisabled}
      onClick={() => download(route, input)}
    >
      {word ?? t("export")}
    </Button>
  );
}
