import type { Guess } from "../events";
import type { Language } from "../frames";
import { usePreferences, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { insertArticle } from "./insert";

export interface GuessesProps {
  readonly guesses: readonly Guess[];
  readonly language: Language;
  readonly mayInsert: boolean;
}

/** What the bot thought the visitor meant: one line, and on opening it every guess with its reasons. */
export function Guesses({ guesses, language, mayInsert }: GuessesProps) {
  const t = useTexts();
  const { language: mine } = usePreferences();
  const percent = new Intl.NumberFormat(mine, { style: "percent" });
  const best = guesses[0];
  if (!best) return null;
  const rest = guesses.length - 1;
  return (
    <details class="guesses">
      <summary>
        <span class="unseen">{t.guesses}: </span>
        <span class="guess-title" lang={language}>
          {best.title}
        </span>
        <span class="percent">{percent.format(best.confidence)}</span>
        {rest > 0 && <span class="more">+{rest}</span>}
      </summary>
      <ul>
        {guesses.map((guess) => (
          <li key={guess.intent}>
            <div class="guess">
              <span class="guess-title" lang={language}>
                {guess.title}
              </span>
              <meter min={0} max={1} value={guess.confidence} aria-label={guess.title} />
              <span class="percent">{percent.format(guess.confidence)}</span>
              {guess.article && mayInsert && <InsertGuess guess={guess} language={language} />}
            </div>
            {guess.reasons.length > 0 && <p class="reasons">{guess.reasons.join(" · ")}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function InsertGuess({ guess, language }: { readonly guess: Guess; readonly language: Language }) {
  const t = useTexts();
  const surface = useSurface();
  return (
    <button
      type="button"
      class="quiet small"
      aria-label={t.insertAnswerOf(guess.title)}
      title={t.insertAnswerOf(guess.title)}
      onClick={() => insertArticle(surface, guess, language)}
    >
      <Icon name="insert" />
      {t.insert}
    </button>
  );
}
