package io.madoguchi.chat.screens;

import org.springframework.stereotype.Component;

/** What a supervisor's desk is told first, besides what everybody's is. */
@Component
public class Oversight {

  private final Floor floor;
  private final BlockList blocks;

  Oversight(Floor floor, BlockList blocks) {
    this.floor = floor;
    this.blocks = blocks;
  }

  public void greet(DeskConnection desk) {
    desk.outbound().send(floor.frame());
    desk.outbound().send(blocks.frame());
  }
}
