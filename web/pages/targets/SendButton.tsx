import { Button } from "antd";

import { FailureNote } from "../../parts/FailureNote.tsx";

interface Props {
  readonly word: string;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** Sends a form, and says there why it was not done. */
export function SendButton({ word, isPending, error }: Props) {
  return (
    <div className="stack-tight">
      <FailureNote error={error} />
      <Button type="primary" htmlType="submit" loading={isPending} block>
        {word}
      </Button>
    </div>
  );
}
