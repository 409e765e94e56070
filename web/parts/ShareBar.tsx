import { useFigures } from "../lib/figures.tsx";

/** A share with a bar as long as it is. */
export function ShareBar({ share }: { readonly share: number }) {
  const { percent } = useFigures();
  return (
    <span className="share">
      <span className="share-track" aria-hidden="true">
        <span style={{ width: `${Math.min(100, 100 * share)}%` }} />
      </span>
      {percent(share)}
    </span>
  );
}
