import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isWhole, standing, watched } from "../selectors";
import { Actions } from "./Actions";
import { Avatar } from "./Avatar";
import { Company } from "./Company";
import { Composer } from "./compose/Composer";
import { useDesk, usePreferences, useSurface, useTexts } from "./context";
import { useAttaching } from "./files/attaching";
import { Tray } from "./files/Tray";
import { Icon } from "./Icon";
import { useWide } from "./media";
import { Standing } from "./Standing";
import { Transcript } from "./Transcript";
import { Visitor } from "./Visitor";

export interface ConversationProps {
  readonly conversation: string;
  readonly details: boolean;
  readonly onDetails: () => void;
}

/** The middle: who it is and what can be done, the transcript, and the reply. */
export function Conversation({ conversation, details, onDetails }: ConversationProps) {
  const t = useTexts();
  const { desk, composer } = useSurface();
  const { language } = usePreferences();
  const thread = useDesk((state) => state.threads[conversation]);
  const row = useDesk(
    (state) =>
      state.mine.find((each) => each.conversation === conversation) ??
      state.line.find((each) => each.conversation === conversation),
  );
  const team = useDesk((state) => state.teams.find((each) => each.id === thread?.about?.team));
  const may = useDesk((state) => standing(state, conversation).may);
  const parting = useDesk((state) => state.partings[conversation] != null);
  const holder = useDesk((state) => watched(state, conversation)?.name ?? null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wide = useRef(true);
  wide.current = useWide(760);
  const writes = may === "send" && !parting;

  // On a phone the keyboard would cover what one wants to read first.
  useLayoutEffect(() => {
    if (writes && wide.current && composer.current) composer.current.focus();
    else if (!parting) heading.current?.focus();
  }, [conversation, writes, parting, composer]);

  const attaching = useAttaching(conversation, writes);
  const { over, ...onFiles } = attaching ?? { over: false };

  const shown = useShown(conversation, isWhole(thread));
  const about = thread?.about;
  const spoken = about?.language ?? row?.language ?? "ja";
  const facts = [t[spoken], team?.name[language] ?? about?.team, about && t.phases[about.phase]];
  return (
    <section class="conversation" aria-labelledby="conversation-title" {...onFiles}>
      <header class="conversation-head">
        <button type="button" class="quiet back" aria-label={t.back} title={t.back} onClick={() => desk.open(null)}>
          <Icon name="back" />
        </button>
        <Avatar conversation={conversation} language={spoken} />
        <div class="conversation-name">
          <h2 id="conversation-title" tabIndex={-1} ref={heading}>
            <Visitor conversation={conversation} />
          </h2>
          <p>{facts.filter(Boolean).join(" · ")}</p>
        </div>
        <Company thread={thread} />
        <Actions conversation={conversation} details={details} onDetails={onDetails} />
      </header>
      {thread && shown ? (
        <Transcript key={conversation} conversation={conversation} thread={thread} />
      ) : (
        <p class="transcript-frame loading" role="status">
          {t.loading}
        </p>
      )}
      {!writes && <Standing conversation={conversation} />}
      {writes && <Tray conversation={conversation} />}
      {over && <div class="drop-veil">{t.files.drop}</div>}
      {!parting && may !== "not-yet" && (
        <Composer
          key={conversation}
          conversation={conversation}
          language={spoken}
          mayReply={writes}
          whisperTo={holder}
        />
      )}
    </section>
  );
}

/** How long a transcript may take until what is there of it is shown, in milliseconds. */
const PATIENCE = 1500;

/** True from when the transcript is whole, so that it is drawn once and not hundreds of times; then it stays. */
function useShown(conversation: string, whole: boolean): boolean {
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (whole) setShown(conversation);
    const timer = setTimeout(() => setShown(conversation), PATIENCE);
    return () => clearTimeout(timer);
  }, [conversation, whole]);
  return whole || shown === conversation;
}
