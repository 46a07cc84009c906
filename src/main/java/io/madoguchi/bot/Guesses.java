package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotNote.Guess;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The best candidates of an interpretation, in the words that agents and designers read. */
final class Guesses {

  private static final int KEPT = 5;
  private static final int REASONS = 4;

  /** What a reason begins with. */
  private static final Map<Reason.Kind, String> KINDS = new EnumMap<>(Reason.Kind.class);

  static {
    for (Reason.Kind kind : Reason.Kind.values()) {
      KINDS.put(kind, kind.name().toLowerCase(Locale.ROOT) + ": ");
    }
  }

  private Guesses() {}

  static List<Guess> of(Interpretation interpretation, Knowledge knowledge, Language language) {
    List<Guess> guesses = new ArrayList<>(KEPT);
    for (Candidate candidate : beginning(interpretation.candidates(), KEPT)) {
      knowledge
          .intent(candidate.intent())
          .ifPresent(
              intent ->
                  guesses.add(
                      new Guess(
                          intent.id(),
                          intent.title().in(language),
                          candidate.confidence(),
                          intent.article(),
                          reasons(candidate))));
    }
    return List.copyOf(guesses);
  }

  private static List<String> reasons(Candidate candidate) {
    List<String> reasons = new ArrayList<>(REASONS);
    for (Reason reason : beginning(candidate.reasons(), REASONS)) {
      reasons.add(text(reason));
    }
    return List.copyOf(reasons);
  }

  private static <T> List<T> beginning(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }

  private static String text(Reason reason) {
    return KINDS.get(reason.kind()) + reason.detail();
  }
}
