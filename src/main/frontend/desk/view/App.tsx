import { useEffect, useRef, useState } from "preact/hooks";
import { shortcut } from "../keys";
import { neighbour } from "../selectors";
import { Announcer } from "./Announcer";
import { Conversation } from "./Conversation";
import { useDesk, usePreferences, useSurface, useTexts } from "./context";
import { Details } from "./Details";
import { HelpSheet } from "./HelpSheet";
import { insertBestGuess } from "./insert";
import { Lists } from "./Lists";
import { useWide } from "./media";
import { Notices } from "./Notices";
import { Offers } from "./routing/Offers";
import { TopBar } from "./TopBar";

/** From this width on the details stand beside the conversation; below, they slide over it. CSS pixels. */
const WIDE = 1180;

/** The whole desk: lists, conversation, details. */
export function App() {
  const t = useTexts();
  const { chosen } = useSurface();
  const preferences = usePreferences();
  const open = useDesk((state) => state.open);
  const wide = useWide(WIDE);
  const [drawer, setDrawer] = useState(false);
  const [help, setHelp] = useState(false);
  const details = open !== null && (wide ? preferences.details : drawer);
  const show = (shown: boolean) => (wide ? chosen.change({ details: shown }) : setDrawer(shown));

  useShortcuts(() => setHelp(true));
  useSearchOpener(details, () => show(true));
  useReturnToRow(open);
  // The drawer belongs to the conversation it was opened for.
  useEffect(() => setDrawer(false), [open]);

  return (
    <div class={`desk ${open ? "reading" : "listing"} ${details ? "with-details" : ""}`}>
      <a class="skip" href="#conversation">
        {t.skip}
      </a>
      <TopBar onHelp={() => setHelp(true)} />
      <main>
        <nav class="side" aria-label={t.lists}>
          <Lists />
        </nav>
        <div class="middle" id="conversation" tabIndex={-1}>
          {open ? (
            <Conversation conversation={open} details={details} onDetails={() => show(!details)} />
          ) : (
            <div class="nothing">
              <span class="nothing-mark" aria-hidden="true" />
              <p class="nothing-title">{t.nothingOpen}</p>
              <p>{t.nothingOpenHint}</p>
            </div>
          )}
        </div>
      </main>
      {open && details && <Details conversation={open} onClose={() => show(false)} />}
      <Offers />
      <Notices />
      <Announcer />
      {help && <HelpSheet onClose={() => setHelp(false)} />}
    </div>
  );
}

function useShortcuts(onHelp: () => void): void {
  const surface = useSurface();
  const helper = useRef(onHelp);
  helper.current = onHelp;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const writing = event.target instanceof Element && event.target.matches("input:not([type=radio]), textarea");
      const asked = shortcut(event, writing);
      if (!asked) return;
      event.preventDefault();
      const { desk } = surface;
      if (asked === "help") helper.current();
      else if (asked === "take-next") desk.take();
      else if (asked === "insert-guess") insertBestGuess(surface);
      else {
        const next = neighbour(desk.store.state, asked === "next" ? 1 : -1);
        if (next) desk.open(next);
      }
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [surface]);
}

/** While the details are hidden there is no search field; asking for it then shows them and goes there. */
function useSearchOpener(shown: boolean, show: () => void): void {
  const { search } = useSurface();
  const wanted = useRef(false);
  const shower = useRef(show);
  shower.current = show;
  useEffect(() => {
    if (shown) {
      if (wanted.current) search.current?.();
      wanted.current = false;
      return;
    }
    search.current = () => {
      wanted.current = true;
      shower.current();
    };
  }, [shown, search]);
}

/** Leaving a conversation for the list gives the focus back to the row one came from. */
function useReturnToRow(open: string | null): void {
  const last = useRef(open);
  useEffect(() => {
    const from = last.current;
    last.current = open;
    if (open !== null || from === null) return;
    document.querySelector<HTMLElement>(`[data-conversation="${CSS.escape(from)}"]`)?.focus();
  }, [open]);
}
