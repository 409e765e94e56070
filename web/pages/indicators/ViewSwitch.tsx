import {
  BarChartOutlined,
  EnvironmentOutlined,
  HeatMapOutlined,
  LineChartOutlined,
  TableOutlined,
} from "@ant-design/icons";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";

import type { View } from "./asked.ts";

const views = [
  { value: "table", Icon: TableOutlined },
  { value: "bar", Icon: BarChartOutlined },
  { value: "line", Icon: LineChartOutlined },
  { value: "heat", Icon: HeatMapOutlined },
  { value: "map", Icon: EnvironmentOutlined },
] as const;

interface Props {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Chooses how the answer is looked at. */
export function ViewSwitch({ view, onChange }: Props) {
  const { t } = useTranslation("indicators");
  return (
    <Segmented<View>
      aria-label={t("views")}
      className="views"
      value={view}
      onChange={onChange}
      options={views.map(({ value, Icon }) => ({
        value,
        label: (
          <>
            <Icon aria-hidden /> {t(`view${value}`)}
          </>
        ),
      }))}
    />
  );
}
