package io.madoguchi.routing.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Prints how the estimates of the wait turn out, scenario by scenario, as a Markdown table. */
public final class WaitSimulation {

  private static final long SEED = 20_260_131;

  private static final List<Supplier<Estimator>> PEERS =
      List.of(Formula::comm100, Formula::pega, Formula::rocketChat);

  private WaitSimulation() {}

  /**
   * @param arguments perhaps a seed, and perhaps a part of the scenario's name
   */
  public static void main(String... arguments) {
    long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : SEED;
    String wanted = arguments.length > 1 ? arguments[1] : "";
    System.out.println(
        "| scenario | told | silent | in the range | later than told | width | error |"
            + " Comm100 | Pega | Rocket.Chat | error ÷ best |\n"
            + "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    Scenarios.all().stream()
        .filter(scenario -> scenario.name().contains(wanted))
        .forEach(scenario -> System.out.println(row(scenario, seed)));
  }

  private static String row(Scenario scenario, long seed) {
    List<Estimator> estimators = new ArrayList<>();
    estimators.add(new Own());
    PEERS.forEach(peer -> estimators.add(peer.get()));
    Map<Estimator, Score> scores = new Simulation(scenario, seed, estimators).run();
    Score own = scores.get(estimators.getFirst());
    List<Double> peers =
        estimators.stream().skip(1).map(each -> scores.get(each).medianError()).toList();
    double best = peers.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    return "| %s | %d | %.1f %% | %.1f %% | %.1f %% | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |"
        .formatted(
            scenario.name(),
            own.statements(),
            100 * own.silence(),
            100 * own.coverage(),
            100 * own.above(),
            own.medianWidth(),
            own.medianError(),
            peers.get(0),
            peers.get(1),
            peers.get(2),
            own.medianError() / best);
  }
}
