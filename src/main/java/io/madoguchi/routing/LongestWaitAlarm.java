package io.madoguchi.routing;

import java.time.Instant;

/**
 * Somebody waits too long in {@code team}, or nobody does any more (a Spring application event).
 *
 * @param since when the longest wait began; the instant of the all-clear when it is over
 * @param on whether it is too long
 */
public record LongestWaitAlarm(String team, Instant since, boolean on) {}
