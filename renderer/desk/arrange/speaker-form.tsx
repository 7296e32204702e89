import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { Attribution } from "../../../slides/quotations/quotation.ts";
import { words } from "../../shared/words.ts";
import type { Desk } from "../use-desk.ts";
import { ArrangeForm } from "./arrange-form.tsx";
import { speakerChange } from "./change-for.ts";
import { quotationOf } from "./in-hand.ts";
import { offeredPeople } from "./offered-people.ts";
import type { ArrangingHand } from "./use-arranging.ts";

interface SpeakerFormProps {
  readonly desk: Desk;
  readonly arranging: ArrangingHand;
}

/** Asks who said the quotation in hand; those whom the memo names are offered. */
export function SpeakerForm({ desk, arranging }: SpeakerFormProps): ReactElement {
  const { hand, onCloseForm } = arranging;
  const offered = useMemo(() => offeredPeople(hand.briefing), [hand.briefing]);
  const now = quotationOf(hand)?.attribution ?? null;
  const [name, setName] = useState(now?.speaker ?? "");
  const [role, setRole] = useState(now?.role ?? "");
  const named = (speaker: Attribution | null): void => {
    const change = speakerChange(hand, speaker);
    if (change !== null) desk.onChange(change);
    onCloseForm();
  };
  const save = (): void => {
    if (name.trim() === "") return named(null);
    const known = offered.find(({ speaker }) => speaker === name.trim());
    const organisation = known !== undefined && known.role === role.trim() ? known.organisation : null;
    return named({ speaker: name.trim(), role: role.trim() === "" ? null : role.trim(), organisation });
  };
  return (
    <ArrangeForm
      title={words.arrange.speakerTitle}
      onSave={save}
      onClose={onCloseForm}
      more={
        <button type="button" className="quiet" onClick={() => named(null)}>
          {words.arrange.nobody}
        </button>
      }
    >
      <p>
        <label>
          {words.arrange.speakerName}
          <input type="text" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label>
          {words.arrange.speakerRole}
          <input type="text" value={role} onChange={(event) => setRole(event.target.value)} />
        </label>
      </p>
      <p role="group" aria-label={words.arrange.speakerFound}>
        {offered.map(({ speaker, role: known }) => (
          <button
            key={`${speaker} ${known ?? ""}`}
            type="button"
            className="quiet"
            onClick={() => {
              setName(speaker);
              setRole(known ?? "");
            }}
          >
            {speaker}
          </button>
        ))}
      </p>
    </ArrangeForm>
  );
}
