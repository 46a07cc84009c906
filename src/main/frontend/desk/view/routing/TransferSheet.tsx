import { useRef, useState } from "preact/hooks";
import { holds } from "../../takings";
import { useDesk, usePreferences, useSurface, useTexts } from "../context";
import { useModal } from "../modal";
import { Receiver } from "./Receiver";
import { useRoutingTexts } from "./texts";

/** As many characters as the server takes. */
const LIMIT = 1000;

export interface TransferSheetProps {
  readonly conversation: string;
  readonly onClose: () => void;
}

/** To whom the conversation goes, and what they should know; a holder's does not go without a note. */
export function TransferSheet({ conversation, onClose }: TransferSheetProps) {
  const t = useTexts();
  const r = useRoutingTexts();
  const { desk } = useSurface();
  const { language } = usePreferences();
  const teams = useDesk((state) => state.teams);
  const colleagues = useDesk((state) => state.colleagues);
  const me = useDesk((state) => state.me?.id);
  const mine = useDesk((state) => holds(state, conversation));
  const holder = useDesk((state) => state.threads[conversation]?.about?.assignee?.id);
  const [to, setTo] = useState("");
  const [wrong, setWrong] = useState<"receiver" | "note" | null>(null);
  const dialog = useModal();
  const note = useRef<HTMLTextAreaElement>(null);
  const free = colleagues.filter(
    (each) =>
      each.id !== holder && (!mine || each.id !== me) && each.presence === "available" && each.load < each.capacity,
  );

  const choose = (receiver: string) => {
    setTo(receiver);
    setWrong(null);
  };

  const send = (event: Event) => {
    event.preventDefault();
    const text = note.current?.value.trim() ?? "";
    const receiver = receiverOf(to);
    if (!receiver || (mine && text === "")) {
      setWrong(receiver ? "note" : "receiver");
      if (receiver) note.current?.focus();
      return;
    }
    if (mine) desk.transfer(conversation, { ...receiver, note: text });
    else desk.move(conversation, text === "" ? receiver : { ...receiver, note: text });
    onClose();
  };

  return (
    <dialog class="question transfer" ref={dialog} aria-labelledby="transfer-title" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <h2 id="transfer-title">{mine ? r.transfer : t.supervision.moveTitle}</h2>
        <fieldset>
          <legend>{r.toTeam}</legend>
          {teams.map((team) => (
            <Receiver key={team.id} value={`team:${team.id}`} chosen={to} onChoose={choose}>
              {team.name[language] ?? team.id}
            </Receiver>
          ))}
        </fieldset>
        <fieldset>
          <legend>{r.toColleague}</legend>
          {free.length === 0 && <p class="hint">{r.nobodyFree}</p>}
          {free.map((each) => (
            <Receiver key={each.id} value={`agent:${each.id}`} chosen={to} onChoose={choose}>
              {each.name}
              <small>{r.load(each.load, each.capacity)}</small>
            </Receiver>
          ))}
        </fieldset>
        <label for="transfer-note">{r.note}</label>
        <textarea
          id="transfer-note"
          ref={note}
          rows={4}
          maxLength={LIMIT}
          onInput={() => setWrong(null)}
          aria-describedby="transfer-hint transfer-wrong"
          aria-invalid={wrong === "note"}
        />
        <p id="transfer-hint" class="hint">
          {mine ? r.noteHint : t.supervision.moveHint}
        </p>
        <p id="transfer-wrong" class="wrong" role="alert">
          {wrong === "note" ? r.noteNeeded : wrong === "receiver" ? r.receiverNeeded : ""}
        </p>
        <footer>
          <button type="button" class="quiet" onClick={onClose}>
            {r.cancel}
          </button>
          <button type="submit" class="primary">
            {mine ? r.send : t.supervision.move}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

function receiverOf(value: string): { team: string } | { agent: string } | null {
  const [kind, id] = [value.slice(0, value.indexOf(":")), value.slice(value.indexOf(":") + 1)];
  if (kind === "team") return { team: id };
  return kind === "agent" ? { agent: id } : null;
}
