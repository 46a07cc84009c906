package io.madoguchi.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts up the {@link BotFigures} of one day. Used by one thread. */
final class BotCount {

  /** Of one day; the rest is among the answers, but not by intent. */
  private static final int MOST_INTENTS = 2_000;

  private final Day day;
  private final Map<String, Long> intents = new HashMap<>();
  private Ratio contained = Ratio.NONE;
  private Ratio strictlyContained = Ratio.NONE;
  private Ratio handedOff = Ratio.NONE;
  private Ratio answered = Ratio.NONE;
  private Ratio helpful = Ratio.NONE;
  private long unsure;
  private long fallbacks;
  private long answers;

  BotCount(Day day) {
    this.day = day;
  }

  void add(Course course) {
    if (course.visitorWrote() && course.ending().filter(end -> day.has(end.at())).isPresent()) {
      contained = contained.plus(!course.wished());
    }
    if (day.has(course.began())) {
      handedOff = handedOff.plus(course.wished());
    }
    for (BotCourse.Question question : course.bot().questions()) {
      if (day.has(question.at())) {
        count(question.reply());
      }
    }
    for (BotCourse.Answered answer : course.bot().answers()) {
      if (day.has(answer.at())) {
        answers++;
        intents.merge(answer.intent(), 1L, Long::sum);
      }
    }
    for (BotCourse.Judged judged : course.bot().judged()) {
      if (day.has(judged.at())) {
        helpful = helpful.plus(judged.helpful());
      }
    }
  }

  /**
   * A day after a conversation in which the visitor wrote has ended.
   *
   * @param alone whether nobody wished for a person, nor came back
   */
  void dayAfter(boolean alone) {
    strictlyContained = strictlyContained.plus(alone);
  }

  private void count(BotCourse.Reply reply) {
    answered = answered.plus(reply == BotCourse.Reply.ANSWERED);
    switch (reply) {
      case ANSWERED -> {}
      case UNSURE -> unsure++;
      case FALLBACK -> fallbacks++;
    }
  }

  BotFigures figures() {
    return new BotFigures(
        contained,
        strictlyContained,
        handedOff,
        answered,
        unsure,
        fallbacks,
        helpful,
        answers,
        most());
  }

  private Map<String, Long> most() {
    return intents.size() <= MOST_INTENTS
        ? intents
        : intents.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_INTENTS)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
