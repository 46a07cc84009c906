import { useEffect } from "preact/hooks";
import type { Notice } from "../model";
import type { Texts } from "../texts";
import { useDesk, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { OtherPartings } from "./Partings";
import { Visitor } from "./Visitor";

/** How long a notice stays, in milliseconds. */
const STAYS = 8000;

/** Bottom left: what did not work, what stayed open after all, what is about to close. */
export function Notices() {
  const notices = useDesk((state) => state.notices);
  return (
    <div class="notices">
      <OtherPartings />
      <div role="alert">
        {notices.map((notice) => (
          <NoticeLine key={notice.key} notice={notice} />
        ))}
      </div>
    </div>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const t = useTexts();
  const { desk } = useSurface();
  const open = useDesk((state) => state.open);
  const { key, conversation } = notice;
  const dismiss = () => desk.store.dispatch({ do: "dismiss", key });
  // One timer for each notice, from when it appears.
  useEffect(() => {
    const timer = setTimeout(dismiss, STAYS);
    return () => clearTimeout(timer);
  }, [key]);
  return (
    <div class={`notice ${notice.about}`}>
      <Icon name={notice.about === "kept-open" ? "info" : "warning"} />
      <p>
        {conversation && (
          <b>
            <Visitor conversation={conversation} />{" "}
          </b>
        )}
        {sentence(notice, t)}
      </p>
      {conversation && conversation !== open && notice.about !== "refused" && (
        <button type="button" class="quiet small" onClick={() => desk.open(conversation)}>
          {t.show}
        </button>
      )}
      <button type="button" class="quiet small" aria-label={t.dismiss} onClick={dismiss}>
        <Icon name="cross" />
      </button>
    </div>
  );
}

function sentence(notice: Notice, t: Texts): string {
  if (notice.about === "kept-open") return t.keptOpen;
  if (notice.about === "withdrawn") return t.supervision.withdrawn[notice.code ?? ""]?.(notice.name ?? "") ?? "";
  if (notice.about === "articles-failed") return t.articlesFailed;
  return t.refused(t.refusals[notice.code ?? ""] ?? notice.message ?? "");
}
