package io.madoguchi.chat.visitor;

import io.madoguchi.chat.frames.Json;
import io.madoguchi.routing.Place;

/** A place in the line as a {@code queue} frame. */
final class Places {

  private Places() {}

  static String frame(Place place) {
    return Json.frame(
        "queue",
        frame -> {
          frame.put("position", place.position()).put("ahead", place.ahead());
          place
              .estimate()
              .ifPresentOrElse(
                  wait -> frame.putObject("wait").put("from", wait.from()).put("to", wait.to()),
                  () -> frame.putNull("wait"));
        });
  }
}
