import type { ReactNode } from "react";

import { Sideways } from "./Sideways.tsx";

/** A grade or tier of the matrix. */
export interface MatrixGrade {
  readonly id: string;
  readonly word: string;
}

interface Props {
  readonly title: string;
  readonly caption: string;
  /** What stands where the headings meet. */
  readonly corner: ReactNode;
  readonly className?: string;
  readonly before: readonly MatrixGrade[];
  readonly after: readonly MatrixGrade[];
  readonly countOf: (before: string, after: string) => number;
}

interface CellProps {
  readonly n: number;
  readonly share: number;
  readonly isSame: boolean;
}

function Cell({ n, share, isSame }: CellProps) {
  const shade = { backgroundColor: `rgb(11 93 86 / ${n === 0 ? 0 : 0.08 + 0.5 * share})` };
  return (
    <td className={isSame ? "figure tier-same" : "figure"} style={shade}>
      {n === 0 ? "" : n}
    </td>
  );
}

function Headings({ corner, after }: Pick<Props, "corner" | "after">) {
  return (
    <tr>
      <td>{corner}</td>
      {after.map(({ id, word }) => (
        <th key={id} scope="col" className="figure">
          {word}
        </th>
      ))}
    </tr>
  );
}

interface RowProps extends Pick<Props, "after" | "countOf"> {
  readonly from: MatrixGrade;
  readonly most: number;
}

function Row({ from, after, countOf, most }: RowProps) {
  return (
    <tr>
      <th scope="row" className="figure">
        {from.word}
      </th>
      {after.map(({ id }) => {
        const n = countOf(from.id, id);
        return <Cell key={id} n={n} share={n / most} isSame={id === from.id} />;
      })}
    </tr>
  );
}

/** How many go from where to where: old grades down, new ones across, the darker the more. */
export function MoveMatrix({ title, caption, corner, className = "", before, ...to }: Props) {
  const { after, countOf } = to;
  const counts = before.flatMap((from) => after.map(({ id }) => countOf(from.id, id)));
  const most = Math.max(1, ...counts);
  return (
    <Sideways title={title}>
      <table className={`tier-matrix ${className}`}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <Headings corner={corner} after={after} />
        </thead>
        <tbody>
          {before.map((from) => (
            <Row key={from.id} from={from} most={most} {...to} />
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
