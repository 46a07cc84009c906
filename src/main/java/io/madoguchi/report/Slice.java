package io.madoguchi.report;

import java.util.Collection;
import java.util.function.Function;

/**
 * What {@link TeamFigures} are made of, so that it can be added up; see there for what each part
 * means.
 */
record Slice(
    long handled,
    Ratio answered,
    long shortLeaves,
    Spans answerSpeed,
    Ratio inTime,
    Spans firstResponse,
    Spans handling,
    Spans resolution,
    Ratio resolved,
    Ratio satisfied,
    Ratio oneTouch,
    Ratio reopened) {

  static final Slice NONE =
      new Slice(
          0,
          Ratio.NONE,
          0,
          Spans.NONE,
          Ratio.NONE,
          Spans.NONE,
          Spans.NONE,
          Spans.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE);

  static Slice sum(Collection<Slice> all) {
    return new Slice(
        all.stream().mapToLong(Slice::handled).sum(),
        ratio(all, Slice::answered),
        all.stream().mapToLong(Slice::shortLeaves).sum(),
        spans(all, Slice::answerSpeed),
        ratio(all, Slice::inTime),
        spans(all, Slice::firstResponse),
        spans(all, Slice::handling),
        spans(all, Slice::resolution),
        ratio(all, Slice::resolved),
        ratio(all, Slice::satisfied),
        ratio(all, Slice::oneTouch),
        ratio(all, Slice::reopened));
  }

  private static Ratio ratio(Collection<Slice> all, Function<Slice, Ratio> part) {
    return all.stream().map(part).reduce(Ratio.NONE, Ratio::plus);
  }

  private static Spans spans(Collection<Slice> all, Function<Slice, Spans> part) {
    return Spans.sum(all.stream().map(part).toList());
  }

  TeamFigures figures() {
    return new TeamFigures(
        handled,
        answered,
        shortLeaves,
        answerSpeed.times(),
        inTime,
        firstResponse.times(),
        handling.times(),
        resolution.times(),
        resolved,
        satisfied,
        oneTouch,
        reopened);
  }
}
