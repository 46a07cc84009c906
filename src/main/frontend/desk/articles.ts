/** Articles that an agent can look up and put into a reply, from the desk's HTTP interface. */

import type { Language } from "./frames";

export interface Article {
  readonly id: string;
  readonly title: string;
  /** The short part, ready to be sent. */
  readonly lead: string;
  readonly url: string;
}

/** As many characters as the server takes. */
const LONGEST = 100;

/** At most ten articles for these words, best first. Throws when the server does not answer well. */
export async function findArticles(
  query: string,
  language: Language,
  signal?: AbortSignal,
): Promise<readonly Article[]> {
  const parameters = new URLSearchParams({ q: query.slice(0, LONGEST), language });
  const answer = await fetch(`/api/desk/articles?${parameters}`, {
    headers: { Accept: "application/json" },
    ...(signal ? { signal } : {}),
  });
  if (!answer.ok) throw new Error(`articles for "${language}": the server answered ${answer.status}`);
  return (await answer.json()) as readonly Article[];
}

/** How long an article that was looked up is good, in milliseconds: designers publish while agents work. */
const GOOD_FOR = 300_000;

const lookedUp = new Map<string, { readonly until: number; readonly article: Promise<Article | null> }>();

/** The article behind a guess, null when there is none (any more): asked for by its id, else found by the title. */
export function articleOf(
  guess: { readonly title: string; readonly article?: string },
  language: Language,
): Promise<Article | null> {
  if (!guess.article) return Promise.resolve(null);
  const key = `${language}/${guess.article}`;
  const known = lookedUp.get(key);
  if (known && known.until > Date.now()) return known.article;
  const article = lookUp(guess.article, guess.title, language);
  lookedUp.set(key, { until: Date.now() + GOOD_FOR, article });
  article.catch(() => lookedUp.delete(key));
  return article;
}

async function lookUp(id: string, title: string, language: Language): Promise<Article | null> {
  for (const query of [id, title]) {
    const found = (await findArticles(query, language)).find((each) => each.id === id);
    if (found) return found;
  }
  return null;
}

/** The articles behind these guesses, in their order, without those that are gone. */
export async function articlesOf(
  guesses: readonly { readonly title: string; readonly article?: string }[],
  language: Language,
): Promise<readonly Article[]> {
  const found = await Promise.all(guesses.map((guess) => articleOf(guess, language)));
  return found.filter((article) => article !== null);
}
