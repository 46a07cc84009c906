import type { ComponentChildren } from "preact";
import { fullMoment } from "../time";
import { ArticleSearch } from "./ArticleSearch";
import { useDesk, usePreferences, useTexts } from "./context";
import { Icon } from "./Icon";
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
      <ArticleSearch key={conversation} conversation={conversation} />
    </aside>
  );
}

function About({ conversation }: { readonly conversation: string }) {
  const t = useTexts();
  const { language } = usePreferences();
  const about = useDesk((state) => state.threads[conversation]?.about);
  const team = useDesk((state) => state.teams.find((each) => each.id === about?.team));
  const me = useDesk((state) => state.me?.id);
  if (!about) return null;
  const holder = about.assignee?.id === me ? t.you : about.assignee?.name;
  return (
    <section class="about" aria-labelledby="about-title">
      <h3 id="about-title">{t.about}</h3>
      <dl>
        <Fact name={t.page}>{about.page ? <PageLink {...about.page} /> : t.pageUnknown}</Fact>
        <Fact name={t.language}>{t[about.language]}</Fact>
        <Fact name={t.startedAt}>
          <time dateTime={about.startedAt}>{fullMoment(about.startedAt, language)}</time>
        </Fact>
        <Fact name={t.team}>{team?.name[language] ?? about.team ?? t.nobody}</Fact>
        <Fact name={t.holder}>{holder ?? t.nobody}</Fact>
        <Fact name={t.phase}>{t.phases[about.phase]}</Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
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
