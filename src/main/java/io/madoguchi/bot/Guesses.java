package io.madoguchi.bot;

import io.madoguchi.conversation.BotNote.Guess;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Reason;
import java.util.List;
import java.util.stream.Stream;

/** The best candidates of an interpretation, in the words that agents and designers read. */
final class Guesses {

  private static final int KEPT = 5;
  private static final int REASONS = 4;

  private Guesses() {}

  static List<Guess> of(Interpretation interpretation, Knowledge knowledge, Language language) {
    return interpretation.candidates().stream()
        .limit(KEPT)
        .flatMap(candidate -> of(candidate, knowledge, language))
        .toList();
  }

  private static Stream<Guess> of(Candidate candidate, Knowledge knowledge, Language language) {
    return knowledge.intent(candidate.intent()).stream()
        .map(
            intent ->
                new Guess(
                    intent.id(),
                    intent.title().in(language),
                    candidate.confidence(),
                    intent.article(),
                    candidate.reasons().stream().limit(REASONS).map(Guesses::text).toList()));
  }

  private static String text(Reason reason) {
    return reason.kind().name().toLowerCase(java.util.Locale.ROOT) + ": " + reason.detail();
  }
}
