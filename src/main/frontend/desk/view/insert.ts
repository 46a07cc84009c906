import { articleOf } from "../articles";
import type { Language } from "../frames";
import { answerable } from "../turns";
import type { Surface } from "./context";

/** Puts the short part of a guess's article into the reply of the conversation that is open now. */
export async function insertArticle(
  { desk, composer }: Surface,
  guess: { readonly title: string; readonly article?: string },
  language: Language,
): Promise<void> {
  const conversation = desk.store.state.open;
  const failed = () => desk.store.dispatch({ do: "notice", about: "articles-failed", conversation });
  try {
    const article = await articleOf(guess, language);
    // The agent may have gone on to another conversation while the server was asked.
    if (desk.store.state.open !== conversation) return;
    if (article) composer.current?.insert(article.lead);
    else failed();
  } catch {
    failed();
  }
}

/** The same for one of the bot's guesses in the open conversation, the best one being number 0. */
export function insertGuess(surface: Surface, number: number): void {
  const { open, threads } = surface.desk.store.state;
  const thread = open ? threads[open] : undefined;
  const guess = thread && answerable(thread.events)[number];
  if (guess && thread?.about) void insertArticle(surface, guess, thread.about.language);
}
