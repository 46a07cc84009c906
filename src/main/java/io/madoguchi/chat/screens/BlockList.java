package io.madoguchi.chat.screens;

import io.madoguchi.chat.blocks.Block;
import io.madoguchi.chat.blocks.Blocks;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is blocked, for supervisors, who lift what is too much. */
@Component
class BlockList {

  private static final int SHOWN = 500;

  private final Blocks blocks;
  private final Agents agents;
  private final Supervisors supervisors;

  BlockList(Blocks blocks, Agents agents, Supervisors supervisors) {
    this.blocks = blocks;
    this.agents = agents;
    this.supervisors = supervisors;
  }

  @EventListener
  void changed(Blocks.Changed changed) {
    supervisors.tell(this::frame);
  }

  String frame() {
    return Json.frame(
        "blocks",
        frame -> {
          ArrayNode list = frame.putArray("blocks");
          blocks.all().stream().limit(SHOWN).forEach(each -> add(list, each));
        });
  }

  private void add(ArrayNode list, Block block) {
    ObjectNode json =
        list.addObject()
            .put("id", block.id())
            .put("conversation", block.conversation().value())
            .put("at", block.at().toString())
            .put("until", block.until().toString())
            .put("by", agents.find(block.by()).map(Agent::name).orElse(block.by().value()));
    if (!block.note().isEmpty()) {
      json.put("note", block.note());
    }
    if (block.address().isPresent()) {
      json.put("address", true);
    }
  }
}
