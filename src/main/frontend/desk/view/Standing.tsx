import { type Standing as Stands, standing, watched } from "../selectors";
import type { Texts } from "../texts";
import { isWrappedUp } from "../transcript";
import { OutcomeForm } from "./closing/OutcomeForm";
import { useDesk, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { PartingLine } from "./Partings";
import { KeptDraft } from "./supervision/KeptDraft";

/** In place of the composer when one may not send: why, and what one can do instead. */
export function Standing({ conversation }: { readonly conversation: string }) {
  const t = useTexts();
  const { desk, ask } = useSurface();
  const watching = useDesk((state) => watched(state, conversation)?.name ?? null);
  const parting = useDesk((state) => state.partings[conversation]);
  const may = useDesk(
    (state) => standing(state, conversation),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
  const wrapped = useDesk((state) => isWrappedUp(state.threads[conversation]?.events ?? []));
  const taking = useDesk((state) =>
    state.pending.some(({ command }) => command.type === "take" || command.type === "take-over"),
  );
  if (parting) {
    return (
      <div class="standing parting">
        <PartingLine conversation={conversation} parting={parting} focus />
      </div>
    );
  }
  if (may.may === "read" && may.why === "closed" && !wrapped) {
    return (
      <div class="standing ended">
        <OutcomeForm action={t.notes.record} onDone={(wrapUp) => desk.wrapUp(conversation, wrapUp)} />
      </div>
    );
  }
  return (
    <div class={`standing ${may.may} ${watching ? "watching" : ""}`} role="status">
      <Icon name={may.may === "take" ? "people" : watching ? "eye" : "info"} />
      <div class="standing-words">
        <p>{watching ? t.supervision.watching(watching) : sentence(may, t)}</p>
        <KeptDraft conversation={conversation} />
      </div>
      {watching && (
        <button type="button" class="outlined" disabled={taking} onClick={() => ask.current?.("take-over")}>
          <Icon name="take" />
          {taking ? t.supervision.takingOver : t.supervision.takeOver}
        </button>
      )}
      {may.may === "take" && (
        <button type="button" class="primary" disabled={taking} onClick={() => desk.take(conversation)}>
          <Icon name="take" />
          {taking ? t.taking : t.take}
        </button>
      )}
    </div>
  );
}

function sentence(may: Stands, t: Texts): string {
  if (may.may === "take") return t.onlyTake;
  if (may.may !== "read") return t.notYet;
  if (may.why === "closed") return t.onlyClosed;
  if (may.why === "with-bot") return t.onlyBot;
  return may.holder ? t.onlyHeldBy(may.holder) : t.onlyHeld;
}
