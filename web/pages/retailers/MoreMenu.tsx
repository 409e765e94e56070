import { changeFileField, exportRetailerFiles, exportRoster } from "@dongxiao/contract";
import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { download } from "../../lib/download.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";

/** What else can be done with the list: files and roster to take away, and the fields of files. */
export function MoreMenu({
  listed,
}: {
  readonly listed: { readonly asOf: string; readonly ids?: string };
}) {
  const { t } = useTranslation("retailers");
  const navigate = useNavigate();
  const items = [
    { key: "files", label: t("exportFiles"), onClick: () => download(exportRetailerFiles, listed) },
    { key: "roster", label: t("exportRoster"), onClick: () => download(exportRoster, listed) },
    {
      key: "licences",
      label: t("licenceWork"),
      onClick: () => void navigate("/retailers/licences"),
    },
    ...(mayAsk(useMe(), changeFileField)
      ? [
          {
            key: "fields",
            label: t("fieldsPage"),
            onClick: () => void navigate("/retailers/fields"),
          },
        ]
      : []),
  ];
  return (
    <Dropdown menu={{ items }} trigger={["click"]}>
      <Button icon={<DownOutlined />} iconPlacement="end">
        {t("more")}
      </Button>
    </Dropdown>
  );
}
