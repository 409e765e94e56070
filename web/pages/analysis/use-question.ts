import type { z } from "zod";

import { useWord } from "./use-word.ts";

/** Reads a question out of an address; what does not fit is as good as none. */
export function questionIn<Form extends z.ZodType>(
  form: Form,
  text: string | null,
): z.output<Form> | null {
  if (text === null) return null;
  try {
    const parsed = form.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * The question of the page's address, so that a view can be shared and gone back to.
 *
 * @param preset what is asked when the address says nothing
 */
export function useQuestion<Form extends z.ZodType<object>>(
  form: Form,
  preset: z.input<Form>,
): readonly [z.output<Form>, (more: Partial<z.input<Form>>) => void] {
  const [text, write] = useWord("q");
  const question = questionIn(form, text) ?? form.parse(preset);
  const change = (more: Partial<z.input<Form>>): void =>
    write(JSON.stringify({ ...question, ...more }));
  return [question, change];
}
