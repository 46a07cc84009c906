package io.madoguchi.chat.desk;

import io.madoguchi.chat.blocks.Block;
import io.madoguchi.chat.blocks.BlockSettings;
import io.madoguchi.chat.blocks.Blocks;
import io.madoguchi.chat.delivery.Delivery;
import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.sockets.Peer;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.Agent;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For how long somebody may block a visitor, and the block itself. */
@Component
class Blocking {

  private static final int NOTE_LENGTH = 1_000;

  private final Blocks blocks;
  private final BlockSettings settings;
  private final Delivery delivery;
  private final Clock clock;

  Blocking(Blocks blocks, BlockSettings settings, Delivery delivery, Clock clock) {
    this.blocks = blocks;
    this.settings = settings;
    this.delivery = delivery;
    this.clock = clock;
  }

  /** Hours; 0: not at all. */
  long longest(Agent agent) {
    return (agent.role().supervises() ? settings.bySupervisors() : settings.byAgents()).toHours();
  }

  /**
   * @throws Problem when {@code by} may not block, or not for so long
   */
  Command.Block command(Agent by, DeskFrame.Block frame, String id) {
    long longest = longest(by);
    if (longest == 0) {
      throw new Problem("supervisors-only", id, "only supervisors block visitors here");
    }
    int hours = Problem.present(frame.hours(), id, "hours");
    if (hours < 1 || hours > longest) {
      throw new Problem(
          "out-of-range", id, "hours is %d, allowed are 1 to %d".formatted(hours, longest));
    }
    return new Command.Block(
        by.id(),
        by.name(),
        !by.role().supervises(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofHours(hours)),
        note(frame.note(), id));
  }

  private static Optional<String> note(@Nullable String note, String id) {
    return Optional.ofNullable(note)
        .flatMap(CleanText::of)
        .map(text -> Problem.text(text, id, NOTE_LENGTH));
  }

  /** Once the conversation has ended: the door is closed. */
  void close(Conversation conversation, Command.Block block, CommandId once) {
    blocks.add(
        conversation,
        block.agent(),
        block.until(),
        block.note().orElse(""),
        address(conversation.id()),
        once.value());
  }

  /** Known while the visitor has a socket open. */
  private Optional<String> address(ConversationId conversation) {
    return delivery.of(conversation).stream()
        .filter(each -> each.view() == EventJson.FOR_VISITORS)
        .map(each -> Peer.address(each.outbound().session()))
        .findFirst();
  }

  /**
   * @throws Problem when there is no such block any more
   */
  Block lift(Agent by, @Nullable String block, String id) {
    return blocks
        .lift(Problem.present(block, id, "block"), by.id())
        .orElseThrow(() -> new Problem("unknown-block", id, "there is no such block any more"));
  }
}
