package io.madoguchi.matching.evaluation.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The figures that are no shares, by name: each a number from 0 to 1. */
public final class Scalars {

  private Scalars() {}

  static Map<String, Optional<? extends Number>> of(Report report) {
    Map<String, Optional<? extends Number>> figures = new LinkedHashMap<>();
    figures.put("macroF1", report.macroF1());
    figures.put("auroc", Optional.ofNullable(report.figures().of("auroc")));
    figures.put("expectedCalibrationError", report.calibration().error());
    return figures;
  }
}
