package io.madoguchi.routing.simulation;

import static io.madoguchi.routing.simulation.Handling.either;
import static io.madoguchi.routing.simulation.Handling.exponential;
import static io.madoguchi.routing.simulation.Handling.lognormal;

import java.util.List;

/** Houses of different kinds; most of them busy, because only then somebody waits. */
final class Scenarios {

  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double NEVER = Double.POSITIVE_INFINITY;
  private static final Handling USUAL = lognormal(8 * MINUTE, 0.8);

  private Scenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.named("three agents, one at a time")
            .days(20)
            .visitors("a", Arrivals.steady(27), exponential(6 * MINUTE))
            .agents(3, 1)
            .build(),
        Scenario.named("five agents, three at once")
            .visitors("a", Arrivals.steady(86), lognormal(10 * MINUTE, 0.8))
            .agents(5, 3)
            .build(),
        Scenario.named("short and long ones")
            .visitors(
                "a",
                Arrivals.steady(62),
                either(0.7, lognormal(3 * MINUTE, 0.4), lognormal(18 * MINUTE, 0.4)))
            .agents(4, 2)
            .build(),
        Scenario.named("a day's curve")
            .visitors("a", Arrivals.curve(30, 95, 70, 50, 95, 100, 75, 50, 30), USUAL)
            .agents(5, 2)
            .build(),
        Scenario.named("bursts")
            .visitors("a", Arrivals.bursts(Arrivals.steady(35), 3, 25), USUAL)
            .agents(4, 2)
            .build(),
        Scenario.named("agents come and go")
            .visitors("a", Arrivals.steady(55), USUAL)
            .restless(5, 2, 50 * MINUTE, 12 * MINUTE)
            .shift(2, 2, 2 * HOUR, 7 * HOUR)
            .build(),
        Scenario.named("one in five goes first")
            .visitors("a", Arrivals.steady(70), USUAL, 0.2, NEVER)
            .agents(5, 2)
            .build(),
        Scenario.named("many give up")
            .visitors("a", Arrivals.steady(75), USUAL, 0, 12 * MINUTE)
            .agents(4, 2)
            .build(),
        Scenario.named("three teams share agents")
            .visitors("a", Arrivals.steady(34), USUAL)
            .visitors("b", Arrivals.steady(16), lognormal(12 * MINUTE, 0.6), 0.1, 20 * MINUTE)
            .visitors("c", Arrivals.steady(22), exponential(5 * MINUTE))
            .agents(2, 2, "a")
            .agents(2, 2, "a", "b")
            .agents(2, 2, "b", "c")
            .build(),
        Scenario.named("forty agents")
            .days(2)
            .visitors("a", Arrivals.curve(400, 980, 800, 700, 950, 1000, 800, 600, 400), USUAL)
            .agents(40, 3)
            .build(),
        Scenario.named("taken by hand")
            .visitors("a", Arrivals.steady(58), USUAL, 0.05, 30 * MINUTE)
            .agents(4, 2)
            .takenByHandAfter(20)
            .build());
  }
}
