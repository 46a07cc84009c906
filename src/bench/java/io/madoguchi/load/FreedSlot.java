package io.madoguchi.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * How soon a freed slot serves the next: a line stands before one agent with a capacity of one, who
 * closes one conversation after the other. Time counts from the moment the close is sent; the desk
 * has the next when its frame is there, and the visitor is told when theirs is.
 *
 * <p>Arguments: {@code --handovers=500 --behind=20 (visitors who wait to the end)
 * --policy=least-busy --offer=0s (30s: the desk accepts what it is offered at once) --wrap-up=0s
 * (longer: the desk says at once that it is ready) --pace=250 (milliseconds at least from one close
 * to the next) --heap=1g --jfr=FILE}. With the policy {@code manual} nobody is offered anything, so
 * there is nothing to measure.
 */
public final class FreedSlot {

  private static final int WARM_UP = 100;

  private final Desk desk;
  private final Figures figures;
  private final boolean wrapUp;
  private final Histogram atDesk = new Histogram(60_000_000, 3);
  private final Histogram atVisitor = new Histogram(60_000_000, 3);

  private FreedSlot(Desk desk, Figures figures, boolean wrapUp) {
    this.desk = desk;
    this.figures = figures;
    this.wrapUp = wrapUp;
  }

  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    int handovers = options.number("handovers", 500);
    int visitors = WARM_UP + handovers + 1 + options.number("behind", 20);
    String policy = options.text("policy", "least-busy");
    if (policy.equals("manual")) {
      throw new IllegalArgumentException("--policy=manual: agents take, so nobody is given a slot");
    }
    String wrapUp = options.text("wrap-up", "0s");
    try (Service service =
            Service.start(
                options,
                "--madoguchi.routing.policy=" + policy,
                "--madoguchi.routing.offer=" + options.text("offer", "0s"),
                "--madoguchi.routing.wrap-up=" + wrapUp);
        Crowd crowd = Crowd.enter(service.port(), options, visitors)) {
      crowd.wishForPersons(visitors);
      var agent = Desks.agent(service, Desks.administrator(service), "agent", 1);
      try (Desk desk = Desk.open(service.port(), agent)) {
        boolean pauses = !wrapUp.equals("0s");
        FreedSlot slot = new FreedSlot(desk, crowd.figures(), pauses);
        slot.handOver(handovers, TimeUnit.MILLISECONDS.toNanos(options.number("pace", 250)));
      }
    }
  }

  private void handOver(int count, long pace) throws InterruptedException {
    String held = begin(desk.awaitGiven());
    figures.awaitJoined();
    for (int n = 0; n < WARM_UP + count; n++) {
      if (n == WARM_UP) {
        atDesk.reset();
        atVisitor.reset();
      }
      long closed = System.nanoTime();
      desk.close(held);
      if (wrapUp) {
        desk.becomeAvailable();
      }
      Desk.Given next = desk.awaitGiven();
      Figures.record(atDesk, next.at() - closed);
      held = begin(next);
      Figures.record(atVisitor, figures.awaitJoined() - closed);
      LockSupport.parkNanos(closed + pace - System.nanoTime());
    }
    System.out.printf("handed over           %d%n", count);
    Figures.print("at the desk after", atDesk);
    Figures.print("visitor told after", atVisitor);
  }

  /** Takes what is offered. */
  private String begin(Desk.Given given) throws InterruptedException {
    if (given.offered()) {
      desk.accept(given.conversation());
      desk.awaitGiven();
    }
    return given.conversation();
  }
}
