import { Button, Input } from "antd";
import { useId, useState } from "react";

import { FailureNote } from "./FailureNote.tsx";

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

interface TextProps extends Pick<Props, "label" | "maxLength"> {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function TextField({ label, maxLength = 500, value, onChange }: TextProps) {
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{label}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={maxLength}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}

/** Asks once more, and for a text, before something is done. */
export function SayWhy({ help, word, isDanger = false, isOptional = false, ...props }: Props) {
  const { isPending, error, onSend } = props;
  const [text, setText] = useState("");
  return (
    <div className="stack-tight">
      {help === undefined ? null : <p>{help}</p>}
      <TextField {...props} value={text} onChange={setText} />
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
