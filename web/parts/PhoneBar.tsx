import { MenuOutlined } from "@ant-design/icons";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Account } from "./Account.tsx";
import { Brand } from "./Brand.tsx";
import { Navigation } from "./Navigation.tsx";

/** The top of a phone's window: the product and the menu behind a button. */
export function PhoneBar() {
  const { t } = useTranslation("shell");
  const [open, setOpen] = useState(false);
  return (
    <header className="phone-bar">
      <Brand />
      <Button
        type="text"
        icon={<MenuOutlined />}
        aria-label={t("menu")}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        placement="left"
        size={288}
        title={<Brand />}
        aria-label={t("menu")}
        styles={{ body: { padding: 12, display: "flex", flexDirection: "column" } }}
      >
        <Navigation onChosen={() => setOpen(false)} />
        <Account />
      </Drawer>
    </header>
  );
}
