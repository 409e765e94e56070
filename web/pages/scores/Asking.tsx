import { Button, Modal } from "antd";
import { type ReactNode, useState } from "react";

interface Props {
  readonly word: string;
  readonly title?: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form of its own. */
export function Asking({ word, title = word, isPrimary, isDisabled = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button
        type={isPrimary === true ? "primary" : "default"}
        disabled={isDisabled}
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
