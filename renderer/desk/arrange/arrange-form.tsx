import { useLayoutEffect, useRef } from "react";
import type { FormEvent, ReactElement, ReactNode } from "react";
import { useListener } from "../use-listener.ts";
import { words } from "../../shared/words.ts";

interface ArrangeFormProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside *Save* and *Cancel*. */
  readonly more?: ReactNode;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** A small form above the foot; Enter saves, Esc leaves everything as it was. */
export function ArrangeForm({ title, children, more, onSave, onClose }: ArrangeFormProps): ReactElement {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector("input")?.select(), []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onSave();
  };
  useListener(form, "keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  });
  return (
    <form className="arrange-form" aria-label={title} ref={form} onSubmit={onSubmit}>
      <h2>{title}</h2>
      {children}
      <p className="arrange-form-end">
        <button type="submit" className="quiet">
          {words.arrange.save}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {words.arrange.cancel}
        </button>
        {more}
      </p>
    </form>
  );
}
