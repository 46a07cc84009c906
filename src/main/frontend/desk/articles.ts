/** Articles that an agent can look up and put into a reply, from the desk's HTTP interface. */

import type { Language } from "./frames";

export interface Article {
  readonly id: string;
  readonly title: string;
  /** The short part, ready to be sent. */
  readonly lead: string;
  readonly url: string;
}

/** At most ten articles for these words, best first. Throws when the server does not answer well. */
export async function findArticles(
  query: string,
  language: Language,
  signal?: AbortSignal,
): Promise<readonly Article[]> {
  const parameters = new URLSearchParams({ q: query.slice(0, 200), language });
  const answer = await fetch(`/api/desk/articles?${parameters}`, {
    headers: { Accept: "application/json" },
    ...(signal ? { signal } : {}),
  });
  if (!answer.ok) throw new Error(`articles for "${language}": the server answered ${answer.status}`);
  return (await answer.json()) as readonly Article[];
}

/** The article behind a guess: looked up by its title, recognised by its id. */
export async function articleOf(
  guess: { readonly title: string; readonly article?: string },
  language: Language,
): Promise<Article | null> {
  if (!guess.article) return null;
  for (const query of [guess.title, guess.article]) {
    const found = (await findArticles(query, language)).find((each) => each.id === guess.article);
    if (found) return found;
  }
  return null;
}
