import type { ReactElement } from "react";

/** A window that has nothing to show says so in one sentence. */
export function Notice({ text }: { readonly text: string }): ReactElement {
  return (
    <main className="notice">
      <p role="status">{text}</p>
    </main>
  );
}
