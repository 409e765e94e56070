import { Alert } from "antd";

import { useFailure } from "../lib/failure.ts";

/** Why a change was not made, beside the button that asked for it. */
export function FailureNote({ error }: { readonly error: Error | null }) {
  const failureOf = useFailure();
  if (error === null) return null;
  const { kind, title, help } = failureOf(error);
  const said = kind === "problem" ? { title: help } : { title, description: help };
  return <Alert type="error" showIcon {...said} />;
}
