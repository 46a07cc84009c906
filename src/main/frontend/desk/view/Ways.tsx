import { caps, isShortcut } from "../keys";
import { usePreferences, useTexts } from "./context";
import { Icon, type IconName } from "./Icon";
import { Popover } from "./Popover";

/** One thing that can be done with the open conversation. */
export interface Way {
  /** A {@link Shortcut}, where there is one for it. */
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  /** Whether a question comes first. */
  readonly asks?: boolean;
  readonly run: () => void;
}

/** A button each, as long as there is room for them. */
export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  const { keys } = usePreferences();
  const caption = ({ key }: Way) => (isShortcut(key) ? caps(keys[key]).join(" ") : undefined);
  const titled = (way: Way) => (caption(way) ? `${way.label} ( ${caption(way)} )` : way.label);
  return (
    <>
      {ways.map((way) => (
        <button
          key={way.key}
          type="button"
          class={`quiet way ${way.key}`}
          aria-label={way.label}
          title={titled(way)}
          // The title names it again; heard once is enough.
          aria-description={caption(way)}
          aria-haspopup={way.asks ? "dialog" : undefined}
          onClick={way.run}
        >
          <Icon name={way.icon} />
          <span class="label">{way.label}</span>
        </button>
      ))}
    </>
  );
}

/** The same in a menu, in words: under a thumb, where there is room for one button. */
export function MoreWays({ ways }: { readonly ways: readonly Way[] }) {
  const t = useTexts();
  if (ways.length === 0) return null;
  return (
    <Popover class="more-ways" label={t.more} button={<Icon name="more" />}>
      {(close) => (
        <div class="menu">
          {ways.map(({ key, icon, label, asks, run }) => (
            <button
              key={key}
              type="button"
              class={`menu-item ${key}`}
              aria-haspopup={asks ? "dialog" : undefined}
              onClick={() => {
                close();
                run();
              }}
            >
              <Icon name={icon} />
              {label}
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}
