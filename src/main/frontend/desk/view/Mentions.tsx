import { dayName, daysAgo, fullMoment, timeOfDay } from "../time";
import { useDesk, useNow, usePreferences, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Popover } from "./Popover";
import { Visitor } from "./Visitor";

/** Who asks for me in a note, also while I was away: a mark that stays until I have looked there. */
export function Mentions() {
  const t = useTexts();
  const { desk } = useSurface();
  const mentions = useDesk((state) => state.mentions);
  if (mentions.length === 0) return null;
  const unread = mentions.filter((each) => !each.read).length;
  const words = unread > 0 ? t.notes.mentions(unread) : t.notes.mentionsRead;
  return (
    <Popover
      class="mentions"
      label={words}
      button={
        <>
          <Icon name="note" />
          {unread > 0 && (
            <span class="badge" aria-hidden="true">
              {unread}
            </span>
          )}
        </>
      }
    >
      {(close) => (
        <div class="menu mention-list">
          <p class="menu-title">{words}</p>
          {mentions.map((each) => (
            <button
              key={`${each.conversation}/${each.sequence}`}
              type="button"
              class={`menu-item mention ${each.read ? "read" : "unread"}`}
              onClick={() => {
                close();
                desk.open(each.conversation);
              }}
            >
              <span class="mention-head">
                {each.whispered && <Icon name="whisper" />}
                {!each.read && <span class="mention-dot" role="img" aria-label={t.notes.mentionUnread} />}
                <b>{each.name}</b>
                <span class="mention-about">
                  <Visitor conversation={each.conversation} />
                </span>
                {each.at && <When at={each.at} />}
              </span>
              <span class="mention-text">{each.text}</span>
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}

/** Today by the clock, before that by the day. */
function When({ at }: { readonly at: string }) {
  const { language } = usePreferences();
  const now = useNow();
  return (
    <time dateTime={at} title={fullMoment(at, language)}>
      {daysAgo(at, now) === 0 ? timeOfDay(at, language) : dayName(at, language, now)}
    </time>
  );
}
