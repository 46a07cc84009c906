package io.madoguchi.report;

/** {@link TodaysFigures} says something else than before (a Spring application event). */
public record FiguresChanged() {}
