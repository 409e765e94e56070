import { Button, Modal } from "antd";
import { type ReactNode, useState } from "react";

interface Props {
  readonly word: string;
  readonly title: string;
  readonly isPlain?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form over the page; the form closes it when it is done. */
export function OpenForm({ word, title, isPlain = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button type={isPlain ? "link" : "default"} onClick={() => setOpen(true)}>
        {word}
      </Button>
      <Modal open={open} onCancel={close} title={title} footer={null} destroyOnHidden>
        {children(close)}
      </Modal>
    </>
  );
}
