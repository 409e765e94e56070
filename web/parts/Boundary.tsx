import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";

import { ErrorPage } from "./ErrorPage.tsx";

interface Props {
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

class Catch extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  readonly retry = (): void => {
    this.props.onRetry();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <ErrorPage error={error} onRetry={this.retry} />;
  }
}

/** Keeps an error on the page where it happened, in the reader's words, with a way to try again. */
export function Boundary({ children }: { readonly children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => <Catch onRetry={reset}>{children}</Catch>}
    </QueryErrorResetBoundary>
  );
}
