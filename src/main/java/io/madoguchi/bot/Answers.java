package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.knowledge.Answer;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Menu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the bot does for an intent: answers, opens a menu, hands off. Slots are asked before by
 * {@link Questions}.
 */
@Component
class Answers {

  private final Speech speech;
  private final Handoffs handoffs;

  Answers(Speech speech, Handoffs handoffs) {
    this.speech = speech;
    this.handoffs = handoffs;
  }

  List<Command> to(Intent intent, Situation situation) {
    BotMemory memory = after(intent, situation.memory());
    List<Command> commands = new ArrayList<>();
    Optional<Menu> menu = intent.menu().flatMap(situation.knowledge()::menu);
    Optional<String> text = text(intent, situation);
    if (text.isPresent() || menu.isPresent()) {
      List<Choice> choices = new ArrayList<>(Choices.of(intent.buttons(), situation.language()));
      menu.ifPresent(open -> choices.addAll(Choices.of(open.options(), situation.language())));
      String said =
          text.map(own -> menu.map(open -> own + "\n\n" + textOf(open, situation)).orElse(own))
              .orElseGet(() -> textOf(menu.orElseThrow(), situation));
      commands.add(speech.answer(situation, memory, said, choices, intent));
    }
    intent
        .handoff()
        .ifPresent(
            handoff ->
                commands.addAll(
                    handoffs.toTeam(handoff, situation.with(memory), commands.isEmpty())));
    if (commands.isEmpty()) {
      commands.add(speech.answer(situation, memory, noted(situation), List.of(), intent));
    }
    return commands;
  }

  List<Command> menu(Menu menu, Situation situation) {
    return List.of(
        speech.say(
            situation,
            situation.memory().understood().doneAsking(),
            textOf(menu, situation),
            Choices.of(menu.options(), situation.language())));
  }

  /** The bot's own sentence, and nothing is asked or wrong any more. */
  List<Command> calm(Situation situation, String sentence) {
    return List.of(
        speech.say(
            situation,
            situation.memory().understood().doneAsking(),
            speech.sentence(situation.language(), sentence),
            List.of()));
  }

  private static BotMemory after(Intent intent, BotMemory memory) {
    BotMemory calm = memory.understood().doneAsking();
    return intent.sets().map(set -> calm.with(set.name(), set.turns())).orElse(calm);
  }

  private static Optional<String> text(Intent intent, Situation situation) {
    return intent
        .answer()
        .flatMap(
            answer ->
                switch (answer) {
                  case Answer.Inline inline when !promisesNobody(intent, situation) ->
                      Optional.of(inline.text().in(situation.language()));
                  case Answer.Inline _ -> Optional.empty();
                  case Answer.OfArticle of ->
                      situation
                          .knowledge()
                          .article(of.article())
                          .map(article -> article.in(situation.language()).lead());
                })
        .map(text -> Placeholders.filled(text, ShownSlots.of(intent, situation)));
  }

  /** "I'm connecting you" would not be true while nobody is there. */
  private static boolean promisesNobody(Intent intent, Situation situation) {
    return intent.handoff().filter(handoff -> !situation.open(handoff.team())).isPresent();
  }

  private String noted(Situation situation) {
    return speech.sentence(situation.language(), "noted");
  }

  private static String textOf(Menu menu, Situation situation) {
    return menu.text().in(situation.language());
  }
}
