import { Button, Modal } from "antd";
import { type ReactNode, useState } from "react";

const looks = {
  plain: {},
  primary: { type: "primary" },
  small: { size: "small" },
  link: { type: "link" },
} as const;

interface Props {
  readonly word: string;
  readonly title?: string;
  readonly icon?: ReactNode;
  /** What the button is among others. */
  readonly look?: keyof typeof looks;
  readonly isDisabled?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form of its own; the form closes it when it is done. */
export function Asking({ word, title = word, look = "plain", children, ...rest }: Props) {
  const { icon, isDisabled = false } = rest;
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button {...looks[look]} icon={icon} disabled={isDisabled} onClick={() => setOpen(true)}>
        {word}
      </Button>
      <Modal open={open} onCancel={close} footer={null} destroyOnHidden title={title}>
        {children(close)}
      </Modal>
    </>
  );
}
