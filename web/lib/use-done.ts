import { App } from "antd";

/** Does something, tells of it and closes the form; once it is done the form may be gone, and only a promise outlives it. */
export function useDone(onDone: () => void) {
  const { message } = App.useApp();
  return async <Outcome>(
    doing: Promise<Outcome>,
    words: (outcome: Outcome) => string,
  ): Promise<void> => {
    const outcome = await doing.then(
      (value) => ({ value }),
      () => null,
    );
    if (outcome === null) return;
    void message.success(words(outcome.value));
    onDone();
  };
}
