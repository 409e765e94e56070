import { useSearchParams } from "react-router";

/** One word of the page's address, and the way to write or remove it; the others stay. */
export function useWord(name: string): readonly [string | null, (word: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const write = (word: string | null): void =>
    setParams((now) => {
      if (word === null) now.delete(name);
      else now.set(name, word);
      return now;
    });
  return [params.get(name), write];
}
