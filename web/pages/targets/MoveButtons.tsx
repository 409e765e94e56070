import { deedCard, type TargetDeed } from "@dongxiao/core/retailers";

import { useSaid } from "../../lib/language.ts";
import { Asking } from "../../parts/Asking.tsx";
import { type Moved, MoveForm } from "./MoveForm.tsx";

interface Props {
  readonly may: readonly TargetDeed[];
  readonly name: string;
  readonly moved: Moved;
}

/** One button for each move that the reader may make now. */
export function MoveButtons({ may, name, moved }: Props) {
  const said = useSaid();
  return (
    <span className="target-buttons">
      {may.map((deed) => {
        const word = said(deedCard(deed).titles);
        return (
          <Asking key={deed} word={word} title={`${word} · ${name}`} size="small">
            {(close) => <MoveForm deed={deed} moved={moved} onDone={close} />}
          </Asking>
        );
      })}
    </span>
  );
}
