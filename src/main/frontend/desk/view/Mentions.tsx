import { useDesk, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Popover } from "./Popover";
import { Visitor } from "./Visitor";

/** Who asks for me in a note: a mark that stays until I have looked there. */
export function Mentions() {
  const t = useTexts();
  const { desk } = useSurface();
  const mentions = useDesk((state) => state.mentions);
  if (mentions.length === 0) return null;
  const words = t.notes.mentions(mentions.length);
  return (
    <Popover
      class="mentions"
      label={words}
      button={
        <>
          <Icon name="note" />
          <span class="badge" aria-hidden="true">
            {mentions.length}
          </span>
        </>
      }
    >
      {(close) => (
        <div class="menu">
          <p class="menu-title">{words}</p>
          {mentions.map((each) => (
            <button
              key={`${each.conversation}/${each.sequence}`}
              type="button"
              class="menu-item mention"
              onClick={() => {
                close();
                desk.open(each.conversation);
              }}
            >
              <span class="mention-head">
                {each.whispered && <Icon name="whisper" />}
                <b>{each.name}</b> · <Visitor conversation={each.conversation} />
              </span>
              <span class="mention-text">{each.text}</span>
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}
