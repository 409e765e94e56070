import { Button, Modal } from "antd";
import { type ReactNode, useState } from "react";

interface Props {
  readonly word: string;
  readonly title?: string;
  readonly icon?: ReactNode;
  readonly isPrimary?: boolean;
  readonly isSmall?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that asks once more, in a form of its own. */
export function Asking({ word, title = word, icon, isPrimary, isSmall, children }: Props) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button
        icon={icon}
        size={isSmall === true ? "small" : "middle"}
        type={isPrimary === true ? "primary" : "default"}
        onClick={() => setOpen(true)}
      >
        {word}
      </Button>
      <Modal open={open} onCancel={close} footer={null} destroyOnHidden title={title}>
        {children(close)}
      </Modal>
    </>
  );
}
