import { Button, Input } from "antd";
import { useId, useState } from "react";

import { FailureNote } from "../../parts/FailureNote.tsx";

interface Props {
  readonly help: string;
  readonly label: string;
  readonly word: string;
  readonly isDanger?: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSend: (text: string) => void;
}

/** Asks once more, and for a text, before something is done. */
export function SayWhy({ help, label, word, isDanger = false, isPending, error, onSend }: Props) {
  const field = useId();
  const [text, setText] = useState("");
  return (
    <div className="stack-tight">
      <p>{help}</p>
      <label htmlFor={field}>{label}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <FailureNote error={error} />
      <Button
        danger={isDanger}
        type="primary"
        loading={isPending}
        disabled={text.trim() === ""}
        onClick={() => onSend(text)}
      >
        {word}
      </Button>
    </div>
  );
}
