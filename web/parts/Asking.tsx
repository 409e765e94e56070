import { Button, type ButtonProps, Modal } from "antd";
import { type ReactNode, useState } from "react";

interface Props extends Pick<ButtonProps, "type" | "size" | "icon" | "disabled" | "className"> {
  readonly word: string;
  readonly title?: string;
  readonly width?: number;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form over the page; the form closes it when it is done. */
export function Asking({ word, title = word, width = 520, children, ...look }: Props) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button {...look} onClick={() => setOpen(true)}>
        {word}
      </Button>
      <Modal open={open} onCancel={close} footer={null} destroyOnHidden title={title} width={width}>
        {children(close)}
      </Modal>
    </>
  );
}
