package io.madoguchi.browser;

import java.util.ArrayDeque;
import java.util.Deque;

/** The browsers of a whole test run. One that a test has given back is used again, emptied. */
final class Browsers implements AutoCloseable {

  private final Installation installation;
  private final Deque<Chromium> idle = new ArrayDeque<>();

  Browsers(Installation installation) {
    this.installation = installation;
  }

  Chromium take() {
    Chromium one = idle.poll();
    return one == null ? Chromium.start(installation) : one;
  }

  void giveBack(Chromium one) {
    idle.push(one);
  }

  @Override
  public void close() {
    idle.forEach(Chromium::close);
    idle.clear();
  }
}
