package io.madoguchi.chat.files;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The agents' files: only the holder of a conversation sends, as with replies; whoever may read the
 * transcript may read what it names.
 */
@RestController
class DeskFiles {

  private final Conversations conversations;
  private final Agents agents;
  private final Uploads uploads;
  private final Downloads downloads;

  DeskFiles(Conversations conversations, Agents agents, Uploads uploads, Downloads downloads) {
    this.conversations = conversations;
    this.agents = agents;
    this.uploads = uploads;
    this.downloads = downloads;
  }

  @PostMapping("/api/desk/conversations/{conversation}/files")
  @ResponseStatus(HttpStatus.CREATED)
  Uploads.Taken send(
      @PathVariable String conversation,
      @AuthenticationPrincipal StaffMember member,
      HttpServletRequest request) {
    Agent agent =
        agents
            .find(member.agentId())
            .filter(Agent::active)
            .orElseThrow(
                () -> FileProblem.of(HttpStatus.FORBIDDEN, "logged-out", "this account is closed"));
    return uploads.take(Upload.byAgent(find(conversation).id(), agent, request));
  }

  @GetMapping("/api/desk/conversations/{conversation}/files/{id}")
  ResponseEntity<Resource> fetch(@PathVariable String conversation, @PathVariable String id) {
    return downloads.give(find(conversation), id);
  }

  private Conversation find(String conversation) {
    if (conversation.isBlank() || conversation.length() > 64) {
      throw FileProblem.unknownConversation();
    }
    return conversations
        .find(new ConversationId(conversation))
        .orElseThrow(FileProblem::unknownConversation);
  }
}
