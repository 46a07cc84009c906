package io.madoguchi.bot;

import io.madoguchi.bot.WaitingSettings.AtClosing;
import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.events.Event.MessageSent;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Outcome;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Decision;
import io.madoguchi.matching.Limits;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A visitor's talk with the bot: a matcher that reads as it was told, everything else real. */
final class Talk {

  /** A Sunday, in Tokyo at 9 in the evening. */
  static final Instant SUNDAY = Instant.parse("2026-11-01T12:00:00Z");

  private static final Limits LIMITS = new Limits(0.7, 0.3);

  private final Map<String, Interpretation> readings = new HashMap<>();
  private final Bot bot;
  private Knowledge knowledge;
  private Instant now = SUNDAY;
  private Conversation conversation;
  private Set<String> contextsSeen = Set.of();

  private Talk(Knowledge knowledge, Language language, AtClosing atClosing) {
    this.knowledge = knowledge;
    Speech speech = new Speech(messages());
    Words words = new Words(speech);
    Handoffs handoffs = new Handoffs(speech);
    Answers answers = new Answers(speech, handoffs);
    LeftMessages leftMessages = new LeftMessages(speech, answers, words);
    ValueReader values = new ValueReader();
    Ladder ladder = new Ladder(speech, handoffs, values);
    Dialogue dialogue =
        new Dialogue(
            answers,
            new Questions(speech, new Confirmation(speech, words, values), answers, ladder, values),
            leftMessages,
            ladder,
            handoffs,
            words);
    LongWaits longWaits =
        new LongWaits(speech, handoffs, leftMessages, new WaitingSettings(atClosing));
    bot = new Bot(() -> this.knowledge, this::read, speech, dialogue, handoffs, longWaits, clock());
    conversation =
        Conversation.begin(
            new ConversationId("c-1"),
            new Conversation.Birth(language.tag(), Page.UNKNOWN, SUNDAY));
  }

  static Talk inJapanese(Shop shop) {
    return new Talk(shop.knowledge(), Language.JA, AtClosing.MESSAGE);
  }

  static Talk inEnglish(Shop shop) {
    return new Talk(shop.knowledge(), Language.EN, AtClosing.MESSAGE);
  }

  static Talk closing(Shop shop, AtClosing atClosing) {
    return new Talk(shop.knowledge(), Language.JA, atClosing);
  }

  /** The service's own sentences, read as the service reads them. */
  static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }

  Bot bot() {
    return bot;
  }

  Talk at(Instant moment) {
    now = moment;
    return this;
  }

  Talk knowing(Shop changed) {
    knowledge = changed.knowledge();
    return this;
  }

  /** From now on {@code text} surely means {@code intent}. */
  Talk hearing(String text, String intent) {
    return hearing(text, intent, Language.of(conversation.birth().language()));
  }

  Talk hearing(String text, String intent, Language language) {
    return reading(text, language, Decision.ANSWER, new Candidate(intent, 0.9, List.of()));
  }

  /** From now on {@code text} may mean any of {@code candidates}. */
  Talk doubting(String text, Candidate... candidates) {
    return reading(
        text, Language.of(conversation.birth().language()), Decision.CLARIFY, candidates);
  }

  private Talk reading(String text, Language language, Decision decision, Candidate... candidates) {
    readings.put(text, new Interpretation(language, List.of(candidates), decision, LIMITS, "v1"));
    return this;
  }

  static Candidate maybe(String intent, double confidence) {
    return new Candidate(intent, confidence, List.of());
  }

  Reply greeted() {
    return carryOut(bot.greet(conversation));
  }

  Reply says(String text) {
    return visitor(new Command.Say(text));
  }

  Reply presses(String choice) {
    return visitor(new Command.Choose(choice));
  }

  Reply asksForPerson() {
    return carryOut(bot.personAsked(conversation));
  }

  Reply waitsLong() {
    return carryOut(bot.waitIsLong(conversation));
  }

  Reply waitsAtClosing() {
    return carryOut(bot.waitEnds(conversation));
  }

  Reply pressesWhileWaiting(String choice) {
    MessageSent message = (MessageSent) apply(new Command.Choose(choice)).events().getFirst();
    return carryOut(bot.chosenWhileWaiting(conversation, message));
  }

  /** What happens without the visitor or the bot. */
  Talk then(Command command) {
    apply(command);
    return this;
  }

  BotMemory memory() {
    return conversation.memory();
  }

  Conversation conversation() {
    return conversation;
  }

  /** The contexts that the matcher was given last. */
  Set<String> contextsSeen() {
    return contextsSeen;
  }

  private Reply visitor(Command command) {
    MessageSent message = (MessageSent) apply(command).events().getFirst();
    return carryOut(bot.respond(conversation, message));
  }

  private Reply carryOut(List<Command> commands) {
    commands.forEach(this::apply);
    return new Reply(commands);
  }

  private Outcome.Accepted apply(Command command) {
    return switch (conversation.handle(command, now)) {
      case Outcome.Accepted accepted -> {
        conversation = accepted.conversation();
        yield accepted;
      }
      case Outcome.Refused refused -> throw new AssertionError(refused.refusal().message());
    };
  }

  private Interpretation read(String utterance, Language preferred, Set<String> contexts) {
    contextsSeen = Set.copyOf(contexts);
    return readings.getOrDefault(
        utterance, new Interpretation(preferred, List.of(), Decision.FALLBACK, LIMITS, "v1"));
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public java.time.ZoneId getZone() {
        return Shop.TOKYO;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** One turn of the bot. */
  record Reply(List<Command> commands) {

    Reply {
      commands = new ArrayList<>(commands);
    }

    List<Command.BotSay> said() {
      return commands.stream()
          .flatMap(
              command -> command instanceof Command.BotSay say ? Stream.of(say) : Stream.empty())
          .toList();
    }

    Command.BotSay last() {
      return said().getLast();
    }

    String text() {
      return String.join(" | ", said().stream().map(Command.BotSay::text).toList());
    }

    List<String> choices() {
      return last().choices().stream().map(Choice::id).toList();
    }

    List<String> labels() {
      return last().choices().stream().map(Choice::label).toList();
    }

    Optional<Command.RequestHandoff> handoff() {
      return commands.stream()
          .flatMap(
              command ->
                  command instanceof Command.RequestHandoff handoff
                      ? Stream.of(handoff)
                      : Stream.empty())
          .findFirst();
    }

    Optional<Command.LeaveMessage> left() {
      return commands.stream()
          .flatMap(
              command ->
                  command instanceof Command.LeaveMessage left ? Stream.of(left) : Stream.empty())
          .findFirst();
    }
  }
}
