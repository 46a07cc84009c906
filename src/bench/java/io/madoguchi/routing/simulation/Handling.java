package io.madoguchi.routing.simulation;

import java.util.random.RandomGenerator;

/** How long conversations take, in seconds. */
interface Handling {

  double draw(RandomGenerator random);

  static Handling exponential(double mean) {
    return random -> mean * random.nextExponential();
  }

  /**
   * @param spread standard deviation of the logarithm: 0.5 is even, 1.2 has a long tail
   */
  static Handling lognormal(double mean, double spread) {
    double centre = Math.log(mean) - spread * spread / 2;
    return random -> Math.exp(centre + spread * random.nextGaussian());
  }

  /** Mostly short ones, and some that are another matter. */
  static Handling either(double share, Handling often, Handling otherwise) {
    return random -> (random.nextDouble() < share ? often : otherwise).draw(random);
  }
}
