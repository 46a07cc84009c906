import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Article, articlesOf, findArticles } from "../articles";
import type { Guess, Stored } from "../events";
import type { Language } from "../frames";
import { caps, composing } from "../keys";
import { standing } from "../selectors";
import { answerable } from "../turns";
import { useDesk, usePreferences, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Words } from "./Words";

/** After the last key, in milliseconds, before the server is asked. */
const PAUSE = 200;

/** How many articles are offered unasked. */
const SUGGESTED = 3;

/** Offers what fits the bot's best guess; finds articles in the visitor's language; Enter puts the first into the reply. */
export function ArticleSearch({ conversation }: { readonly conversation: string }) {
  const t = useTexts();
  const { search, composer } = useSurface();
  const [query, setQuery] = useState("");
  const language = useDesk((state) => state.threads[conversation]?.about?.language ?? "ja");
  const mayInsert = useDesk((state) => standing(state, conversation).may === "send");
  const events = useDesk((state) => state.threads[conversation]?.events);
  const guesses = useGuesses(events);
  const { found, state } = useArticles(query, guesses, language);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const focus = () => field.current?.focus();
    search.current = focus;
    return () => {
      if (search.current === focus) search.current = null;
    };
  }, [search]);

  const insert = (article: Article) => composer.current?.insert(article.lead);
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return;
    const first = found[0];
    if (event.key === "Enter" && first && mayInsert) insert(first);
    else if (event.key === "Escape") composer.current?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <section class="articles" aria-labelledby="articles-title">
      <h3 id="articles-title">{t.articles}</h3>
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          maxLength={100}
          lang={language}
          aria-label={t.searchArticles}
          placeholder={t.searchPlaceholder}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class="search-state" role="status">
        {state === "searching" && t.searching}
        {state === "failed" && t.articlesFailed}
        {state === "done" && found.length === 0 && t.searchNone}
        {state === "idle" && found.length > 0 && t.suggested}
      </p>
      <ul>
        {found.map((article) => (
          <li key={article.id} class="article" lang={language}>
            <h4>
              <a href={article.url} target="_blank" rel="noopener noreferrer" aria-label={t.openArticle(article.title)}>
                {article.title} <Icon name="external" />
              </a>
            </h4>
            <div class="lead">
              <Words text={article.lead} plain={false} />
            </div>
            <p class="article-foot">
              {mayInsert && (
                <button
                  type="button"
                  class="outlined small"
                  aria-label={t.insertThis(article.title)}
                  onClick={() => insert(article)}
                >
                  <Icon name="insert" />
                  {t.insert}
                </button>
              )}
              <GuessKey guesses={guesses} article={article.id} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** With an article behind one of the bot's guesses: how sure the bot is, and the keys that insert it. */
function GuessKey({ guesses, article }: { readonly guesses: readonly Guess[]; readonly article: string }) {
  const { keys, language } = usePreferences();
  const place = guesses.findIndex((each) => each.article === article);
  const guess = guesses[place];
  const shortcut = (["insert-1", "insert-2", "insert-3"] as const)[place];
  if (!guess || !shortcut) return null;
  return (
    <>
      <span class="guess-keys" aria-hidden="true">
        {caps(keys[shortcut]).map((cap) => (
          <kbd key={cap}>{cap}</kbd>
        ))}
      </span>
      <span class="percent">{percentIn(language, guess.confidence)}</span>
    </>
  );
}

function percentIn(language: Language, share: number): string {
  return new Intl.NumberFormat(language, { style: "percent" }).format(share);
}

/** The same list as long as it names the same articles, so that a new message does not ask again. */
function useGuesses(events: readonly Stored[] | undefined): readonly Guess[] {
  const last = useRef<readonly Guess[]>([]);
  const now = useMemo(() => answerable(events ?? []).slice(0, SUGGESTED), [events]);
  const key = (guesses: readonly Guess[]) => guesses.map((guess) => guess.article).join();
  if (key(now) !== key(last.current)) last.current = now;
  return last.current;
}

type SearchState = "idle" | "searching" | "done" | "failed";

/** What was found for the words so far, or for the bot's guesses while there are none; an answer that comes too late is let go. */
function useArticles(query: string, guesses: readonly Guess[], language: Language) {
  const [found, setFound] = useState<readonly Article[]>([]);
  const [state, setState] = useState<SearchState>("idle");
  const words = query.trim();
  useEffect(() => {
    const asked = new AbortController();
    const ask = async () => {
      try {
        if (words) setState("searching");
        const articles = words
          ? await findArticles(words, language, asked.signal)
          : await articlesOf(guesses, language);
        if (asked.signal.aborted) return;
        setFound(articles);
        setState(words ? "done" : "idle");
      } catch {
        if (!asked.signal.aborted) setState(words ? "failed" : "idle");
      }
    };
    const timer = setTimeout(ask, words ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [words, guesses, language]);
  return { found, state };
}
