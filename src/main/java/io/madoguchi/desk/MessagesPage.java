package io.madoguchi.desk;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.knowledge.KnowledgeBase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The messages that visitors left while nobody was there, for agents to answer by e-mail. */
@Controller
class MessagesPage {

  private static final int SHOWN = 200;

  private final Conversations conversations;
  private final KnowledgeBase knowledge;

  MessagesPage(Conversations conversations, KnowledgeBase knowledge) {
    this.conversations = conversations;
    this.knowledge = knowledge;
  }

  @GetMapping("/desk/messages")
  String show(Model model) {
    model.addAttribute("messages", conversations.leftMessages(SHOWN));
    model.addAttribute("zone", knowledge.current().bot().hours().zone());
    return "desk/messages";
  }
}
