import { useEffect, useRef, useState } from "preact/hooks";
import { type Article, findArticles } from "../articles";
import { composing } from "../keys";
import { standing } from "../selectors";
import { bestGuess } from "../turns";
import { useDesk, useSurface, useTexts } from "./context";
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
  const suggestion = useDesk((state) => bestGuess(state.threads[conversation]?.events ?? [])?.title ?? "");
  const suggested = query.trim() === "" && suggestion !== "";
  const { found: all, state } = useArticles(suggested ? suggestion : query, language);
  const found = suggested ? all.slice(0, SUGGESTED) : all;
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
          maxLength={200}
          lang={language}
          aria-label={t.searchArticles}
          placeholder={t.searchPlaceholder}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class="search-state" role="status">
        {state === "searching" && !suggested && t.searching}
        {state === "failed" && !suggested && t.articlesFailed}
        {state === "done" && !suggested && found.length === 0 && t.searchNone}
        {state === "done" && suggested && found.length > 0 && t.suggested}
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
          </li>
        ))}
      </ul>
    </section>
  );
}

type SearchState = "idle" | "searching" | "done" | "failed";

/** What was found for the words so far; an answer to earlier words is let go. */
function useArticles(query: string, language: "ja" | "en") {
  const [found, setFound] = useState<readonly Article[]>([]);
  const [state, setState] = useState<SearchState>("idle");
  useEffect(() => {
    if (query.trim() === "") {
      setFound([]);
      setState("idle");
      return;
    }
    const asked = new AbortController();
    const timer = setTimeout(async () => {
      setState("searching");
      try {
        setFound(await findArticles(query.trim(), language, asked.signal));
        setState("done");
      } catch {
        if (!asked.signal.aborted) setState("failed");
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [query, language]);
  return { found, state };
}
