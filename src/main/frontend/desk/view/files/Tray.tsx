import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import { readableSize } from "../../../../../../widget/src/files/size";
import type { Parcel } from "../../files/parcels";
import { useDesk, useSurface, useTexts } from "../context";
import { Icon } from "../Icon";

/** Refusals that may pass. */
const PASSING = /too-fast|unavailable/;

/** What is about to be sent, above the reply: one looks at it once more, and Enter sends it. */
export function Tray({ conversation }: { readonly conversation: string }) {
  const t = useTexts();
  const { parcels, composer } = useSurface();
  const [, render] = useReducer<number, void>((count) => count + 1, 0);
  useEffect(() => parcels.subscribe(() => render()), [parcels]);
  const all = parcels.of(conversation);
  const chosen = all.filter((each) => each.state === "chosen").length;
  const go = useRef<HTMLButtonElement>(null);
  const before = useRef(0);
  useEffect(() => {
    if (chosen > before.current) go.current?.focus();
    before.current = chosen;
  }, [chosen]);
  if (all.length === 0) return null;
  const send = () => {
    // The button is about to go, and what comes next is a reply.
    composer.current?.focus();
    void parcels.send(conversation);
  };
  return (
    <section class="tray" aria-label={t.files.chosen}>
      <ul>
        {all.map((parcel) => (
          <One key={parcel.id} parcel={parcel} />
        ))}
      </ul>
      {chosen > 0 && (
        <button type="button" class="primary" ref={go} onClick={send}>
          <Icon name="send" />
          {t.files.send(chosen)}
        </button>
      )}
    </section>
  );
}

function One({ parcel }: { readonly parcel: Parcel }) {
  const t = useTexts();
  const { parcels, composer } = useSurface();
  const { id, file, state, share, code = "" } = parcel;
  const [picture, onBroken] = usePicture(file);
  const most = useDesk((desk) => desk.files?.size ?? 0);
  const problem = (t.files.problems[code] ?? t.files.problems.unavailable ?? "").replace("{size}", readableSize(most));
  // The button that was pressed is about to go; the focus goes where one writes.
  const leaving = (act: () => void) => () => {
    composer.current?.focus();
    act();
  };
  return (
    <li class={`parcel ${state}`}>
      {picture ? <img src={picture} alt="" onError={onBroken} /> : <Icon name="article" />}
      <div class="parcel-words">
        <span class="parcel-name">{file.name}</span>
        {state === "sending" ? (
          <progress max={1} value={share} aria-label={t.files.sending(file.name)} />
        ) : (
          <span class="parcel-note" role={state === "refused" ? "alert" : undefined}>
            {state === "refused" ? problem : readableSize(file.size)}
          </span>
        )}
      </div>
      {state === "refused" && PASSING.test(code) && (
        <button type="button" class="quiet retry" onClick={leaving(() => void parcels.deliver(id))}>
          {t.files.retry}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        aria-label={t.files.remove(file.name)}
        title={t.files.remove(file.name)}
        onClick={leaving(() => parcels.remove(id))}
      >
        <Icon name="cross" />
      </button>
    </li>
  );
}

function usePicture(file: File): readonly [string | null, () => void] {
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    if (!file.type.startsWith("image/")) return;
    const url = URL.createObjectURL(file);
    setPicture(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return [picture, () => setPicture(null)];
}
