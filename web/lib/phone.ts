import { useSyncExternalStore } from "react";

const narrow = window.matchMedia("(max-width: 760px)");

function watch(changed: () => void): () => void {
  narrow.addEventListener("change", changed);
  return () => narrow.removeEventListener("change", changed);
}

/** Whether the window is as narrow as a phone: tables become cards, the menu a drawer. */
export function usePhone(): boolean {
  return useSyncExternalStore(watch, () => narrow.matches);
}
