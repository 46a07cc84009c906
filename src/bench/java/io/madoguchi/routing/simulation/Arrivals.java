package io.madoguchi.routing.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** When visitors ask for a person on one day: seconds since opening, in no order. */
interface Arrivals {

  List<Double> of(double day, RandomGenerator random);

  /** As many an hour at all times (Poisson). */
  static Arrivals steady(double anHour) {
    return curve(anHour);
  }

  /** The day in equal parts, each with its own rate (Poisson). */
  static Arrivals curve(double... anHour) {
    return (day, random) -> {
      List<Double> all = new ArrayList<>();
      double part = day / anHour.length;
      for (int each = 0; each < anHour.length; each++) {
        double at = random.nextExponential() * 3600 / anHour[each];
        while (at < part) {
          all.add(each * part + at);
          at += random.nextExponential() * 3600 / anHour[each];
        }
      }
      return all;
    };
  }

  /** Beside {@code usual}, a mailing or a fault sends {@code size} people within five minutes. */
  static Arrivals bursts(Arrivals usual, double aDay, int size) {
    return (day, random) -> {
      List<Double> all = new ArrayList<>(usual.of(day, random));
      double at = random.nextExponential() * day / aDay;
      while (at < day) {
        for (int each = 0; each < size; each++) {
          all.add(at + random.nextDouble() * 300);
        }
        at += random.nextExponential() * day / aDay;
      }
      return all;
    };
  }
}
