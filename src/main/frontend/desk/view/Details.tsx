import { fullMoment } from "../time";
import { ArticleSearch } from "./ArticleSearch";
import { useDesk, usePreferences, useTexts } from "./context";
import { Earlier } from "./Earlier";
import { Icon } from "./Icon";
import { Fact, Known } from "./Known";
import { TagList } from "./TagList";

export interface DetailsProps {
  readonly conversation: string;
  readonly onClose: () => void;
}

/** The right side: who it is, and the articles one can send. */
export function Details({ conversation, onClose }: DetailsProps) {
  const t = useTexts();
  return (
    <aside class="details" aria-label={t.details}>
      <button type="button" class="quiet details-close" aria-label={t.hideDetails} onClick={onClose}>
        <Icon name="cross" />
      </button>
      <About conversation={conversation} />
      <TagList key={`tags-${conversation}`} conversation={conversation} />
      <Earlier key={`earlier-${conversation}`} conversation={conversation} />
      <ArticleSearch key={conversation} conversation={conversation} />
    </aside>
  );
}

function About({ conversation }: { readonly conversation: string }) {
  const t = useTexts();
  const { language } = usePreferences();
  const about = useDesk((state) => state.threads[conversation]?.about);
  const me = useDesk((state) => state.me?.id);
  if (!about) return null;
  // Language, team and state stand above the transcript already; so does my own name in the corner.
  const holder = about.assignee?.id === me ? undefined : about.assignee?.name;
  return (
    <section class="about" aria-labelledby="about-title">
      <h3 id="about-title">{t.about}</h3>
      <Known {...about} />
      <dl>
        <Fact name={t.page}>{about.page ? <PageLink {...about.page} /> : t.pageUnknown}</Fact>
        <Fact name={t.startedAt}>
          <time dateTime={about.startedAt}>{fullMoment(about.startedAt, language)}</time>
        </Fact>
        {holder && <Fact name={t.holder}>{holder}</Fact>}
      </dl>
    </section>
  );
}

/** The visitor's page gave this address: it is followed only when it is one of the web. */
function PageLink({ url, title }: { readonly url: string; readonly title: string }) {
  const t = useTexts();
  if (!/^https?:\/\//i.test(url)) return <>{title || url}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
      {title || url} <Icon name="external" />
      <span class="unseen"> ({t.opensNew})</span>
    </a>
  );
}
