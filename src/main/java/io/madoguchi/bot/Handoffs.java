package io.madoguchi.bot;

import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.knowledge.Intent.Handoff;
import io.madoguchi.knowledge.OpeningHours;
import io.madoguchi.language.Language;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** To a person while people are there; otherwise the truth, and a way to leave a message. */
@Component
class Handoffs {

  private final Speech speech;

  Handoffs(Speech speech) {
    this.speech = speech;
  }

  /**
   * @param announce whether the bot must still say that it hands over
   */
  List<Command> toTeam(String team, boolean high, Situation situation, boolean announce) {
    return toTeam(new Handoff(team, high, List.of()), situation, announce);
  }

  /**
   * @param announce whether the bot must still say that it hands over
   */
  List<Command> toTeam(Handoff handoff, Situation situation, boolean announce) {
    if (!situation.open(handoff.team())) {
      return List.of(closed(handoff.team(), situation));
    }
    List<Command> commands = new ArrayList<>();
    if (announce) {
      commands.add(
          speech.say(
              situation,
              situation.memory().understood().doneAsking(),
              speech.sentence(situation.language(), "handing-off"),
              List.of()));
    }
    commands.add(
        new Command.RequestHandoff(handoff.team(), handoff.high(), Party.BOT, handoff.skills()));
    return commands;
  }

  /** The visitor's own wish: no sentence of the bot between it and the line. */
  List<Command> asked(Situation situation) {
    String team = situation.defaultTeam();
    return situation.open(team)
        ? List.of(new Command.RequestHandoff(team, false, Party.VISITOR))
        : List.of(closed(team, situation));
  }

  private Command closed(String team, Situation situation) {
    return closed(team, situation, "");
  }

  /** For whoever waited until the counter closed. */
  Command closedWhileWaiting(String team, Situation situation) {
    return closed(team, situation, speech.sentence(situation.language(), "closed-while-waiting"));
  }

  /**
   * @param before what is said first
   */
  private Command closed(String team, Situation situation, String before) {
    Language language = situation.language();
    OpeningHours hours = situation.knowledge().bot().hoursOf(team);
    String text =
        before
            + hours
                .nextOpening(situation.now())
                .map(next -> speech.sentence(language, "closed-until", time(next, hours, language)))
                .orElseGet(() -> speech.sentence(language, "closed"));
    List<Choice> choices =
        List.of(speech.own(language, Choices.LEAVE_MESSAGE), speech.own(language, Choices.NO));
    return speech.say(
        situation,
        Offered.in(situation.memory().understood(), Choices.LEAVE_MESSAGE),
        text,
        choices);
  }

  private String time(Instant instant, OpeningHours hours, Language language) {
    ZonedDateTime local = instant.atZone(hours.zone());
    String pattern = speech.sentence(language, "opening-time-format");
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(local);
  }
}
