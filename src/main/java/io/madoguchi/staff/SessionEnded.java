package io.madoguchi.staff;

/**
 * A browser session is over: by logging out, by time, or because its account was changed (a Spring
 * application event). What was opened under it is to be closed.
 *
 * @param session its id as the servlet container names it
 */
public record SessionEnded(String session) {}
