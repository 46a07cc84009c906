package io.madoguchi.chat.screens;

import org.springframework.stereotype.Component;

/** What a supervisor's desk is told first, besides what everybody's is. */
@Component
public class Oversight {

  private final Floor floor;
  private final BlockList blocks;
  private final WaitAlarms alarms;

  Oversight(Floor floor, BlockList blocks, WaitAlarms alarms) {
    this.floor = floor;
    this.blocks = blocks;
    this.alarms = alarms;
  }

  public void greet(DeskConnection desk) {
    desk.outbound().send(floor.frame());
    desk.outbound().send(blocks.frame());
    desk.outbound().send(alarms.frame());
  }
}
