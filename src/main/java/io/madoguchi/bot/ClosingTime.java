package io.madoguchi.bot;

import io.madoguchi.bot.WaitingSettings.AtClosing;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.knowledge.KnowledgeBase;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets nobody wait for nobody: outside a team's opening hours its line is emptied as the settings
 * say. Looks each half minute, because hours and holidays may be changed at any time.
 */
@Component
class ClosingTime {

  private static final Logger LOG = LoggerFactory.getLogger(ClosingTime.class);

  private final Conversations conversations;
  private final KnowledgeBase knowledge;
  private final WaitingSettings settings;
  private final Clock clock;

  ClosingTime(
      Conversations conversations, KnowledgeBase knowledge, WaitingSettings settings, Clock clock) {
    this.conversations = conversations;
    this.knowledge = knowledge;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
  void look() {
    if (settings.atClosing() == AtClosing.STAY) {
      return;
    }
    for (Conversation waiting : conversations.allIn(PhaseName.WAITING)) {
      if (waiting.phase() instanceof Phase.Waiting(Ticket ticket) && !open(ticket.team())) {
        end(waiting.id());
      }
    }
  }

  private boolean open(String team) {
    return knowledge.current().bot().hoursOf(team).openAt(clock.instant());
  }

  private void end(ConversationId waiting) {
    try {
      // Refused when an agent came first, or the counter has opened again.
      conversations.dispatch(waiting, new Command.EndWait());
    } catch (RuntimeException failure) {
      LOG.warn("conversation {} still waits after closing time; next try soon", waiting, failure);
    }
  }
}
