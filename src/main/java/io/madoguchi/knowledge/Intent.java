package io.madoguchi.knowledge;

import io.madoguchi.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One thing a visitor may want, with examples of how it is said and what the bot does then.
 *
 * @param examples by language; a language without examples is absent
 * @param rules by language; a rule that fits beats statistics
 * @param needs contexts of which one must be active for the intent to be considered; empty: always
 *     considered
 * @param sets the context that becomes active once the bot has answered
 * @param answer what the bot says; empty when the menu, the slots or the handoff says it all
 * @param buttons quick replies under the answer, at most six
 * @param menu id of the menu opened after the answer
 * @param slots asked one after the other before the answer
 * @param confirm a yes/no question once every slot is filled; placeholders as {@code {slot-name}}
 * @param answerFrom the confidence, 0 to 1, from which the bot answers with it; empty: that of the
 *     bot
 * @param smalltalk greeting, thanks and the like: never offered in "did you mean"
 * @param origin where it stands in the files
 */
public record Intent(
    String id,
    Text title,
    Map<Language, List<String>> examples,
    Map<Language, List<Rule>> rules,
    Set<String> needs,
    Optional<ContextSetting> sets,
    Optional<Answer> answer,
    List<Button> buttons,
    Optional<String> menu,
    List<Slot> slots,
    Optional<Text> confirm,
    Optional<Handoff> handoff,
    OptionalDouble answerFrom,
    boolean smalltalk,
    Origin origin) {

  /**
   * Id of the article that answers; empty when the intent says something of its own, or nothing.
   */
  public Optional<String> article() {
    return answer.flatMap(
        each -> each instanceof Answer.OfArticle of ? Optional.of(of.article()) : Optional.empty());
  }

  public boolean speaks(Language language) {
    return examples.containsKey(language) || rules.containsKey(language);
  }

  /** The same with other examples, as if the designer had written these. */
  public Intent withExamples(Map<Language, List<String>> others) {
    return new Intent(
        id,
        title,
        others,
        rules,
        needs,
        sets,
        answer,
        buttons,
        menu,
        slots,
        confirm,
        handoff,
        answerFrom,
        smalltalk,
        origin);
  }

  /** Context {@code name} becomes active for the next {@code turns} visitor turns (1–20). */
  public record ContextSetting(String name, int turns) {}

  /**
   * To a person of {@code team}; {@code high} goes before everybody of normal priority.
   *
   * @param skills ids of what whoever takes it should be able to do
   */
  public record Handoff(String team, boolean high, List<String> skills) {}
}
