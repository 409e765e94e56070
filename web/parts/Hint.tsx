import { InfoCircleOutlined } from "@ant-design/icons";
import { Button, Popover } from "antd";
import type { ReactNode } from "react";

interface Props {
  /** What the button is called for those who do not see it. */
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Explains the word it stands beside, on hover, focus or touch. */
export function Hint({ label, title, children }: Props) {
  return (
    <Popover title={title} trigger={["hover", "focus", "click"]} content={children}>
      <Button
        type="text"
        size="small"
        className="hint"
        icon={<InfoCircleOutlined />}
        aria-label={label}
      />
    </Popover>
  );
}
