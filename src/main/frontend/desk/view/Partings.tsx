import { useEffect, useRef } from "preact/hooks";
import type { Parting } from "../model";
import { useDesk, useNow, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Visitor } from "./Visitor";

export interface PartingLineProps {
  readonly conversation: string;
  readonly parting: Parting;
  readonly name?: boolean;
  readonly focus?: boolean;
}

/** A conversation about to be closed or returned, with the seconds that are left to think better of it. */
export function PartingLine({ conversation, parting, name = false, focus = false }: PartingLineProps) {
  const t = useTexts();
  const { desk, clock } = useSurface();
  const undo = useRef<HTMLButtonElement>(null);
  const { state } = desk.store;
  // The device's own clock: `due` was set by it.
  const left = Math.max(0, Math.ceil((parting.due - useNow() - state.skew) / 1000));
  useEffect(() => {
    if (focus) undo.current?.focus();
  }, [focus]);
  const words = parting.kind === "close" ? t.closingIn(left) : t.returningIn(left);
  return (
    <div class="parting-line">
      <p>
        {name && (
          <b>
            <Visitor conversation={conversation} />{" "}
          </b>
        )}
        {words}
      </p>
      <progress max={5000} value={Math.max(0, parting.due - clock.now())} aria-hidden="true" />
      <button type="button" class="outlined" ref={undo} onClick={() => desk.stay(conversation)}>
        <Icon name="undo" />
        {t.undo}
      </button>
    </div>
  );
}

/** Those of conversations that are not open; the open one shows its own in place of the composer. */
export function OtherPartings() {
  const partings = useDesk((state) => state.partings);
  const open = useDesk((state) => state.open);
  const others = Object.entries(partings).filter(([conversation]) => conversation !== open);
  return (
    <>
      {others.map(([conversation, parting]) => (
        <PartingLine key={conversation} conversation={conversation} parting={parting} name />
      ))}
    </>
  );
}
