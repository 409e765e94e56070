import { useState } from "react";

import type { Question } from "../asked.ts";

type Only = Question["only"];

/** The filters of a question; one that was begun and has no member yet narrows nothing and is not asked. */
export function useFilters(only: Only, onChange: (only: Only) => void) {
  const [empty, setEmpty] = useState<readonly string[]>([]);
  const begun = empty.filter((id) => only.every(({ dimension }) => dimension !== id));
  const without = (dimension: string): Only => only.filter((one) => one.dimension !== dimension);
  return {
    filters: [...only, ...begun.map((dimension) => ({ dimension, members: [] }))],
    begin: (dimension: string): void => setEmpty([...begun, dimension]),
    put: (dimension: string, members: readonly string[]): void => {
      const isEmpty = members.length === 0;
      setEmpty(isEmpty ? [...begun, dimension] : begun);
      const put = isEmpty ? [] : [{ dimension, members: [...members] }];
      onChange([...without(dimension), ...put]);
    },
    remove: (dimension: string): void => {
      setEmpty(begun.filter((one) => one !== dimension));
      onChange(without(dimension));
    },
  };
}
