import { Button } from "antd";
import { useState } from "react";

import { FailureNote } from "./FailureNote.tsx";
import { TextField } from "./TextField.tsx";

interface Props {
  readonly help?: string;
  readonly label: string;
  readonly word: string;
  readonly isDanger?: boolean;
  /** Nothing need be said. */
  readonly isOptional?: boolean;
  readonly maxLength?: number;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSend: (text: string) => void;
}

/** Asks once more, and for a text, before something is done. */
export function SayWhy({ help, word, isDanger = false, isOptional = false, ...props }: Props) {
  const { label, maxLength = 500, isPending, error, onSend } = props;
  const [text, setText] = useState("");
  return (
    <div className="stack-tight">
      {help === undefined ? null : <p>{help}</p>}
      <TextField label={label} maxLength={maxLength} value={text} onChange={setText} />
      <FailureNote error={error} />
      <Button
        danger={isDanger}
        type="primary"
        loading={isPending}
        disabled={!isOptional && text.trim() === ""}
        onClick={() => onSend(text)}
      >
        {word}
      </Button>
    </div>
  );
}
