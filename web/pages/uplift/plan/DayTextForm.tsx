import { Button } from "antd";
import { useState } from "react";

import { DayField } from "../../../parts/DayField.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { TextField } from "../../../parts/TextField.tsx";

interface Props {
  readonly day: { readonly label: string; readonly start: string };
  readonly text: { readonly label: string; readonly start: string; readonly maxLength: number };
  readonly word: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSend: (day: string, text: string) => void;
}

/** Asks for a day and a text, and sends both. */
export function DayTextForm({ day, text, word, isPending, error, onSend }: Props) {
  const [chosen, choose] = useState<string | null>(day.start);
  const [typed, type] = useState(text.start);
  const send = (): void => {
    if (chosen !== null) onSend(chosen, typed);
  };
  return (
    <div className="stack-tight">
      <span>{day.label}</span>
      <DayField label={day.label} value={chosen} onChange={choose} />
      <TextField label={text.label} maxLength={text.maxLength} value={typed} onChange={type} />
      <FailureNote error={error} />
      <Button type="primary" loading={isPending} disabled={chosen === null} onClick={send}>
        {word}
      </Button>
    </div>
  );
}
