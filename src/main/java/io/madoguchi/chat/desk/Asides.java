package io.madoguchi.chat.desk;

import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Tags;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes commands of what agents write for each other and never for the visitor. */
@Component
class Asides {

  private static final int LONGEST_NOTE = 2_000;
  private static final int MOST_MENTIONS = 10;

  private final Agents agents;

  Asides(Agents agents) {
    this.agents = agents;
  }

  /**
   * @throws Problem when the note has no text or names somebody who does not work here
   */
  Command.AddNote note(Agent author, DeskFrame.Note note, String id) {
    String text = Problem.text(note.text(), id, LONGEST_NOTE);
    List<AgentId> mentions =
        listed(note.mentions(), MOST_MENTIONS, id).stream()
            .distinct()
            .map(each -> colleague(each, id))
            .toList();
    return new Command.AddNote(author.id(), author.name(), text, mentions);
  }

  private AgentId colleague(String mentioned, String id) {
    return agents
        .find(new AgentId(mentioned))
        .filter(Agent::active)
        .map(Agent::id)
        .orElseThrow(() -> new Problem("unknown-agent", id, "nobody with this id works here"));
  }

  /**
   * @throws Problem when a tag is empty or too long
   */
  Command.Tag tag(Agent author, DeskFrame.Tag tag, String id) {
    return new Command.Tag(
        author.id(), author.name(), words(tag.add(), id), words(tag.remove(), id));
  }

  private static List<String> words(@Nullable List<String> raw, String id) {
    return listed(raw, Tags.MOST, id).stream()
        .map(
            each ->
                Tags.normal(each)
                    .orElseThrow(
                        () ->
                            new Problem(
                                "bad-tag", id, "a tag has 1 to " + Tags.LONGEST + " characters")))
        .toList();
  }

  /** A reason may be left out when closing, but then the note must be, too. */
  Optional<Command.WrapUp> wrapUp(Agent author, DeskFrame.Close close, String id) {
    return close.reason() == null && close.note() == null
        ? Optional.empty()
        : Optional.of(wrapUp(author, close.reason(), close.note(), id));
  }

  /**
   * @throws Problem when the reason is not one of {@link ClosingReason}
   */
  Command.WrapUp wrapUp(Agent author, @Nullable String word, @Nullable String note, String id) {
    ClosingReason reason =
        ClosingReason.of(Problem.present(word, id, "reason"))
            .orElseThrow(() -> new Problem("unknown-reason", id, "there is no such reason"));
    Optional<String> text =
        Optional.ofNullable(note)
            .flatMap(CleanText::of)
            .map(clean -> Problem.text(clean, id, LONGEST_NOTE));
    return new Command.WrapUp(author.id(), author.name(), reason, text);
  }

  private static List<String> listed(@Nullable List<String> list, int most, String id) {
    if (list == null) {
      return List.of();
    }
    if (list.size() > most || list.stream().anyMatch(each -> each == null || each.length() > 200)) {
      throw new Problem("bad-frame", id, "a list has more than " + most + " or too long entries");
    }
    return list;
  }
}
