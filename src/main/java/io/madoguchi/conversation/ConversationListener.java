package io.madoguchi.conversation;

/**
 * Hears of every change of a conversation once it is durable, on the thread that made it and still
 * holds the conversation's lock: an implementation neither waits nor dispatches. Called in the
 * order of {@link org.springframework.core.annotation.Order}, for one conversation in the order of
 * its log. Not an event of Spring's: with one for every message, finding the listeners cost more
 * than what most of them do.
 */
public interface ConversationListener {

  void moved(ConversationMoved moved);
}
