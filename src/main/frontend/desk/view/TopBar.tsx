import { caps } from "../keys";
import { Colleagues } from "./Colleagues";
import { useDesk, usePreferences, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Mentions } from "./Mentions";
import { PresenceMenu } from "./routing/PresenceMenu";
import { Settings } from "./Settings";

/** Along the top: am I here, how much do I hold, is the line up, who else is here. */
export function TopBar() {
  const t = useTexts();
  const { show } = useSurface();
  const { keys } = usePreferences();
  return (
    <header class="top">
      <h1 class="brand">
        <span class="brand-mark" aria-hidden="true" />
        <span class="brand-name">{t.product}</span>
        <span class="unseen">{t.desk}</span>
      </h1>
      <PresenceMenu />
      <Load />
      <LinkSign />
      <span class="spring" />
      <button type="button" class="palette-opener" title={t.keyboard.palette} onClick={() => show.current?.("palette")}>
        <Icon name="search" />
        <span class="palette-words">{t.keyboard.find}</span>
        <kbd>{caps(keys.palette).join(" ")}</kbd>
      </button>
      <Mentions />
      <Colleagues />
      <Settings />
      <button
        type="button"
        class="quiet"
        aria-label={t.help}
        title={`${t.help} ( ? )`}
        aria-description="?"
        onClick={() => show.current?.("help")}
      >
        <Icon name="help" />
      </button>
    </header>
  );
}

function Load() {
  const t = useTexts();
  const load = useDesk((state) => state.mine.length);
  const capacity = useDesk((state) => state.me?.capacity ?? 0);
  if (capacity === 0) return null;
  const words = t.load(load, capacity);
  return (
    <div class={`load ${load >= capacity ? "full" : ""}`} title={words}>
      <meter min={0} max={capacity} value={Math.min(load, capacity)} aria-label={words} />
      <span aria-hidden="true">
        {load} / {capacity}
      </span>
    </div>
  );
}

function LinkSign() {
  const t = useTexts();
  const link = useDesk((state) => state.link);
  const words = {
    connecting: t.linkConnecting,
    open: t.linkOpen,
    retrying: t.linkRetrying,
    "signed-out": t.linkSignedOut,
  }[link];
  return (
    <div class={`link ${link}`} role="status" title={words}>
      <span class="link-dot" aria-hidden="true" />
      <span class={link === "open" ? "link-words calm" : "link-words"}>{words}</span>
      {link === "signed-out" && <a href="/desk">{t.signIn}</a>}
    </div>
  );
}
