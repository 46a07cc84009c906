import { useEffect, useRef, useState } from "preact/hooks";
import { Announcer } from "./Announcer";
import { Conversation } from "./Conversation";
import { type SheetName, useDesk, usePreferences, useSurface, useTexts } from "./context";
import { Details } from "./Details";
import { HelpSheet } from "./HelpSheet";
import { Lists } from "./Lists";
import { useWide } from "./media";
import { Notices } from "./Notices";
import { Palette } from "./palette/Palette";
import { ReplySheet } from "./replies/ReplySheet";
import { Offers } from "./routing/Offers";
import { useShortcuts } from "./shortcuts";
import { BlocksSheet } from "./supervision/BlocksSheet";
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
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const details = open !== null && (wide ? preferences.details : drawer);
  const show = (shown: boolean) => (wide ? chosen.change({ details: shown }) : setDrawer(shown));

  // A dialog tells of its end a moment later, when another may be open already: the palette opens others.
  const closing = (which: SheetName) => () => setSheet((shown) => (shown === which ? null : shown));

  useShortcuts();
  useSheetOpener(setSheet);
  useSearchOpener(details, () => show(true));
  useReturnToRow(open);
  // The drawer belongs to the conversation it was opened for.
  useEffect(() => setDrawer(false), [open]);

  return (
    <div class={`desk ${open ? "reading" : "listing"} ${details ? "with-details" : ""}`}>
      <a class="skip" href="#conversation">
        {t.skip}
      </a>
      <TopBar />
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
      {sheet === "help" && <HelpSheet onClose={closing("help")} />}
      {sheet === "palette" && <Palette onClose={closing("palette")} />}
      {sheet === "blocks" && <BlocksSheet onClose={closing("blocks")} />}
      {sheet === "replies" && <ReplySheet onClose={closing("replies")} />}
    </div>
  );
}

function useSheetOpener(set: (sheet: SheetName | null) => void): void {
  const { show } = useSurface();
  useEffect(() => {
    show.current = set;
  }, [show, set]);
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
