package io.madoguchi.report;

import io.madoguchi.conversation.events.BotNote;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bot's part of one conversation: what was asked of it, what it made of that, and what it was
 * told. Used by one thread.
 */
final class BotCourse {

  private static final String OFFERED = "intent:";

  private final List<Question> questions = new ArrayList<>(0);
  private final List<Answered> answers = new ArrayList<>(0);
  private final Map<Long, Judged> judged = new HashMap<>(0);
  private int misses;
  private boolean asked;
  private boolean givingUp;

  enum Reply {
    ANSWERED,
    /** "Did you mean …?" */
    UNSURE,
    FALLBACK
  }

  record Question(Instant at, Reply reply) {}

  record Answered(Instant at, String intent) {}

  record Judged(Instant at, boolean helpful) {}

  /** What the visitor typed, or a button. */
  void heard(Event.MessageSent message) {
    asked = message.choice().isEmpty();
    givingUp = false;
  }

  void said(Event.MessageSent message, Instant at) {
    Optional<BotNote> said = message.note();
    if (said.isEmpty()) {
      return;
    }
    BotNote note = said.get();
    int before = misses;
    misses = note.memory().misses();
    if (note.intent().isPresent()) {
      if (!note.smalltalk()) {
        answers.add(new Answered(at, note.intent().get()));
        reply(Reply.ANSWERED, at);
      }
    } else if (misses > before) {
      boolean offers = message.choices().stream().anyMatch(each -> each.id().startsWith(OFFERED));
      reply(offers ? Reply.UNSURE : Reply.FALLBACK, at);
    } else {
      givingUp = asked && before > 0;
    }
    asked = false;
  }

  private void reply(Reply reply, Instant at) {
    if (asked) {
      questions.add(new Question(at, reply));
    }
  }

  /** After it had not understood, it may have brought in a person instead of asking once more. */
  void handedOver(Party by, Instant at) {
    if (givingUp && by == Party.BOT) {
      questions.add(new Question(at, Reply.FALLBACK));
    }
    givingUp = false;
    asked = false;
  }

  void judged(Event.FeedbackGiven feedback, Instant at) {
    judged.put(feedback.about(), new Judged(at, feedback.helpful()));
  }

  List<Question> questions() {
    return questions;
  }

  List<Answered> answers() {
    return answers;
  }

  /** The last judgement of each answer. */
  Iterable<Judged> judged() {
    return judged.values();
  }
}
