package io.madoguchi.desk.reports;

import io.madoguchi.knowledge.BotSettings;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.language.Language;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is behind the ids in figures, as far as it is still there. */
@Component
class Names {

  private final KnowledgeBase knowledge;
  private final Agents agents;

  Names(KnowledgeBase knowledge, Agents agents) {
    this.knowledge = knowledge;
    this.agents = agents;
  }

  /** In the order in which the bot lists them. */
  Map<String, String> teams(Language language) {
    Map<String, String> names = new LinkedHashMap<>();
    for (BotSettings.Team team : knowledge.current().bot().teams()) {
      names.put(team.id(), team.name().in(language));
    }
    return names;
  }

  /** Closed accounts, too. */
  Map<String, String> agents() {
    return agents.all().stream()
        .collect(Collectors.toMap(agent -> agent.id().value(), Agent::name));
  }

  /** The id where it is not known any more. */
  String intent(String id, Language language) {
    return knowledge
        .current()
        .intent(id)
        .map(Intent::title)
        .map(title -> title.in(language))
        .orElse(id);
  }
}
