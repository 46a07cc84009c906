package io.madoguchi.bot;

import io.madoguchi.conversation.Responder;
import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.Event.MessageSent;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.knowledge.BotSettings;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.Matcher;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The bot: one turn each time a visitor writes, from the knowledge that serves at that moment.
 * Thread-safe.
 */
@Component
class Bot implements Responder {

  private final KnowledgeBase knowledge;
  private final Matcher matcher;
  private final Speech speech;
  private final Dialogue dialogue;
  private final Handoffs handoffs;
  private final LongWaits longWaits;
  private final Clock clock;

  Bot(
      KnowledgeBase knowledge,
      Matcher matcher,
      Speech speech,
      Dialogue dialogue,
      Handoffs handoffs,
      LongWaits longWaits,
      Clock clock) {
    this.knowledge = knowledge;
    this.matcher = matcher;
    this.speech = speech;
    this.dialogue = dialogue;
    this.handoffs = handoffs;
    this.longWaits = longWaits;
    this.clock = clock;
  }

  @Override
  public String language(String wished) {
    Knowledge current = knowledge.current();
    return current.bot().languages().stream()
        .filter(spoken -> Locale.forLanguageTag(wished).getLanguage().equals(spoken.tag()))
        .findFirst()
        .orElseGet(current::defaultLanguage)
        .tag();
  }

  @Override
  public List<Command> greet(Conversation conversation) {
    Situation situation = situation(conversation.memory(), Optional.empty());
    BotSettings.Greeting greeting = situation.knowledge().bot().greeting();
    return List.of(
        speech.say(
            situation,
            situation.memory(),
            greeting.text().in(situation.language()),
            Choices.of(greeting.buttons(), situation.language())));
  }

  @Override
  public List<Command> respond(Conversation conversation, MessageSent message) {
    BotMemory memory = conversation.memory().turnLater();
    Optional<String> pressed = message.choice().or(() -> typed(conversation, message.text()));
    if (pressed.isPresent()) {
      return dialogue.chosen(pressed.get(), situation(memory, Optional.empty()));
    }
    Interpretation read =
        matcher.interpret(
            message.text(),
            Language.of(memory.language()),
            // Still those of the last turn: a context of one turn is there for this utterance.
            conversation.memory().contexts().keySet());
    return dialogue.heard(message.text(), situation(memory, Optional.of(read)));
  }

  /** The offered button whose label the visitor typed instead of pressing it. */
  private static Optional<String> typed(Conversation conversation, String text) {
    boolean asked =
        conversation.memory().filling().filter(flow -> !flow.equals(Offered.FLOW)).isPresent();
    return asked
        ? Optional.empty()
        : Choices.labelled(text, conversation.offers().choices(), conversation.memory());
  }

  @Override
  public List<Command> personAsked(Conversation conversation) {
    return handoffs.asked(situation(conversation.memory(), Optional.empty()));
  }

  @Override
  public List<Command> waitIsLong(Conversation conversation) {
    return longWaits.offer(situation(conversation.memory(), Optional.empty()));
  }

  @Override
  public List<Command> waitEnds(Conversation conversation) {
    Situation situation = situation(conversation.memory(), Optional.empty());
    return conversation.phase() instanceof Phase.Waiting(Ticket ticket)
        ? longWaits.atClosing(ticket.team(), situation)
        : List.of();
  }

  @Override
  public List<Command> chosenWhileWaiting(Conversation conversation, MessageSent message) {
    Situation situation = situation(conversation.memory(), Optional.empty());
    return message.choice().map(each -> longWaits.chosen(each, situation)).orElse(List.of());
  }

  @Override
  public boolean reopensToPerson(Conversation conversation) {
    Situation situation = situation(conversation.memory(), Optional.empty());
    Optional<Ticket> ticket =
        conversation.phase() instanceof Phase.Closed closed ? closed.ticket() : Optional.empty();
    return situation.open(ticket.map(Ticket::team).orElseGet(situation::defaultTeam));
  }

  @Override
  public Patience patience() {
    BotSettings bot = knowledge.current().bot();
    return new Patience(bot.reopenWithin(), bot.closeWhenIdle());
  }

  private Situation situation(BotMemory memory, Optional<Interpretation> heard) {
    return new Situation(knowledge.current(), memory, heard, clock.instant());
  }
}
