package io.madoguchi.routing;

/**
 * Somebody joined or left the waiting line of {@code team}, or its estimate may have changed (a
 * Spring application event).
 */
public record LineChanged(String team) {}
