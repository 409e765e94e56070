import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
  /** The content brings its own padding, as tables do. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, note, actions, id, flush, children }: Props) {
  const heading = useId();
  return (
    <section className="panel" id={id} aria-labelledby={heading}>
      <header className="panel-head">
        <h2 id={heading}>{title}</h2>
        {note === undefined ? null : <div className="quiet panel-note">{note}</div>}
        {actions}
      </header>
      <div className={flush === true ? "panel-flush" : "panel-body"}>{children}</div>
    </section>
  );
}
