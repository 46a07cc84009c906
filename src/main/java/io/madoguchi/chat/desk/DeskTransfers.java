package io.madoguchi.chat.desk;

import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.events.Colleague;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.routing.Receivers;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a transfer out of its frame: always with a note, to a team that there is, or to a colleague
 * who can take it now.
 */
@Component
class DeskTransfers {

  private static final int NOTE_LENGTH = 1_000;

  private final Conversations conversations;
  private final Agents agents;
  private final Receivers receivers;
  private final KnowledgeBase knowledge;

  DeskTransfers(
      Conversations conversations, Agents agents, Receivers receivers, KnowledgeBase knowledge) {
    this.conversations = conversations;
    this.agents = agents;
    this.receivers = receivers;
    this.knowledge = knowledge;
  }

  /**
   * @throws Problem when a part is missing, or the receiver cannot take it
   */
  Command.Transfer of(Agent by, DeskFrame.Transfer frame, ConversationId conversation, String id) {
    String note = note(frame.note(), id);
    Optional<Colleague> to =
        frame.agent() == null ? Optional.empty() : Optional.of(colleague(by, frame.agent(), id));
    String team =
        frame.team() == null && to.isPresent() ? ownTeam(conversation, id) : team(frame.team(), id);
    return new Command.Transfer(by.id(), team, note, to);
  }

  /**
   * What a supervisor moves: the note may be left out.
   *
   * @throws Problem when the receiver is missing or cannot take it
   */
  Command.Move move(Agent by, DeskFrame.Move frame, Conversation conversation, String id) {
    Optional<Colleague> to =
        frame.agent() == null ? Optional.empty() : Optional.of(receiver(frame.agent(), id));
    String team =
        frame.team() == null && to.isPresent() ? ownTeam(conversation, id) : team(frame.team(), id);
    Optional<String> note =
        Optional.ofNullable(frame.note())
            .flatMap(CleanText::of)
            .map(text -> Problem.text(text, id, NOTE_LENGTH));
    return new Command.Move(by.id(), by.name(), team, note, to);
  }

  private static String note(@Nullable String note, String id) {
    if (note == null || CleanText.of(note).isEmpty()) {
      throw new Problem("note-missing", id, "a transfer needs a note for whoever takes over");
    }
    return Problem.text(note, id, NOTE_LENGTH);
  }

  private Colleague colleague(Agent by, String wanted, String id) {
    if (wanted.equals(by.id().value())) {
      throw new Problem("unknown-agent", id, "there is no such colleague");
    }
    return receiver(wanted, id);
  }

  private Colleague receiver(String wanted, String id) {
    Agent colleague =
        agents
            .find(new AgentId(wanted))
            .orElseThrow(() -> new Problem("unknown-agent", id, "there is no such colleague"));
    receivers
        .obstacle(colleague)
        .ifPresent(
            refusal -> {
              throw new Problem(refusal.code(), id, refusal.message());
            });
    return new Colleague(colleague.id(), colleague.name());
  }

  private String ownTeam(ConversationId conversation, String id) {
    return conversations
        .find(conversation)
        .map(each -> ownTeam(each, id))
        .orElseThrow(
            () -> new Problem("not-your-conversation", id, "no agent holds this conversation"));
  }

  private static String ownTeam(Conversation conversation, String id) {
    return switch (conversation.phase()) {
      case WithAgent held -> held.ticket().team();
      case Phase.Waiting waiting -> waiting.ticket().team();
      case Phase.WithBot _, Phase.Closed _ ->
          throw new Problem("not-your-conversation", id, "no agent holds this conversation");
    };
  }

  private String team(@Nullable String team, String id) {
    String wanted = Problem.present(team, id, "team");
    return knowledge.current().bot().teams().stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new Problem("unknown-team", id, "there is no such team"))
        .id();
  }
}
