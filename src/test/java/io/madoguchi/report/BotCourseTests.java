package io.madoguchi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.BotNote;
import io.madoguchi.conversation.events.Event.FeedbackGiven;
import io.madoguchi.conversation.events.Event.MessageSent;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.report.BotCourse.Question;
import io.madoguchi.report.BotCourse.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BotCourseTests {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  private final BotCourse course = new BotCourse();

  @Test
  void whoIsBroughtAPersonInsteadOfAnAnswerWasNotAnswered() {
    typed();
    said(Optional.empty(), 1);
    typed();
    said(Optional.empty(), 0);
    course.handedOver(Party.BOT, NOON);
    assertThat(replies()).containsExactly(Reply.FALLBACK, Reply.FALLBACK);
  }

  @Test
  void whoAsksForAPersonThemselvesIsNoQuestionToTheBot() {
    typed();
    said(Optional.empty(), 1);
    typed();
    said(Optional.empty(), 1);
    course.handedOver(Party.VISITOR, NOON);
    assertThat(replies()).containsExactly(Reply.FALLBACK);
  }

  @Test
  void aButtonIsAnsweredWithoutHavingBeenAQuestion() {
    course.heard(visitor(Optional.of("intent:hours")));
    said(Optional.of("hours"), 0);
    assertThat(replies()).isEmpty();
    assertThat(course.answers()).extracting(BotCourse.Answered::intent).containsExactly("hours");
  }

  @Test
  void theLastJudgementOfAnAnswerCounts() {
    course.judged(new FeedbackGiven(3, true), NOON);
    course.judged(new FeedbackGiven(3, false), NOON);
    assertThat(course.judged()).extracting(BotCourse.Judged::helpful).containsExactly(false);
  }

  private void typed() {
    course.heard(visitor(Optional.empty()));
  }

  private static MessageSent visitor(Optional<String> choice) {
    return new MessageSent(new Author.Visitor(), "…", choice, List.of(), Optional.empty());
  }

  private void said(Optional<String> intent, int misses) {
    BotMemory memory = BotMemory.fresh("ja");
    BotNote note =
        new BotNote(
            intent,
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            misses == 0 ? memory : memory.missed(),
            "1");
    course.said(
        new MessageSent(
            new Author.Bot("Madoka"), "…", Optional.empty(), List.of(), Optional.of(note)),
        NOON);
  }

  private List<Reply> replies() {
    return course.questions().stream().map(Question::reply).toList();
  }
}
