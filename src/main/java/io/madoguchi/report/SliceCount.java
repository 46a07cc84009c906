package io.madoguchi.report;

import java.time.Duration;
import java.util.stream.LongStream;

/** Counts up one {@link Slice}. Used by one thread. */
final class SliceCount {

  private final LongStream.Builder answerSpeed = LongStream.builder();
  private final LongStream.Builder firstResponse = LongStream.builder();
  private final LongStream.Builder handling = LongStream.builder();
  private final LongStream.Builder resolution = LongStream.builder();
  private long handled;
  private long shortLeaves;
  private Ratio answered = Ratio.NONE;
  private Ratio inTime = Ratio.NONE;
  private Ratio resolved = Ratio.NONE;
  private Ratio satisfied = Ratio.NONE;
  private Ratio oneTouch = Ratio.NONE;
  private Ratio reopened = Ratio.NONE;

  void handled() {
    handled++;
  }

  void wait(Course.Wait wait, ReportSettings settings) {
    boolean quick = wait.lasted().compareTo(settings.serviceLevel()) <= 0;
    if (wait.answered()) {
      answerSpeed.add(wait.lasted().toMillis());
      inTime = inTime.plus(quick);
    } else if (wait.lasted().compareTo(settings.shortLeave()) <= 0) {
      shortLeaves++;
      return;
    } else if (!quick) {
      inTime = inTime.plus(false);
    }
    answered = answered.plus(wait.answered());
  }

  void answer(Duration after) {
    firstResponse.add(after.toMillis());
  }

  void handled(Duration held) {
    handling.add(held.toMillis());
  }

  /**
   * @param length of the whole conversation
   */
  void ended(boolean well, Duration length) {
    resolved = resolved.plus(well);
    if (well) {
      resolution.add(length.toMillis());
    }
  }

  void rated(int score) {
    satisfied = satisfied.plus(score >= 4);
  }

  /** It was known for long enough whether its end holds. */
  void held(FirstEnd end) {
    oneTouch = oneTouch.plus(end.isOneTouch());
    if (end.isResolved()) {
      reopened = reopened.plus(end.isReopened());
    }
  }

  /** Once, at the end. */
  Slice slice() {
    return new Slice(
        handled,
        answered,
        shortLeaves,
        Spans.of(answerSpeed.build().toArray()),
        inTime,
        Spans.of(firstResponse.build().toArray()),
        Spans.of(handling.build().toArray()),
        Spans.of(resolution.build().toArray()),
        resolved,
        satisfied,
        oneTouch,
        reopened);
  }
}
