package io.madoguchi.help;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something a visitor may be about to ask.
 *
 * @param intent what to choose in the chat; null for an article that answers no intent
 * @param article null for an intent that has no article
 * @param url of the article's page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Suggestion(
    String title, @Nullable String intent, @Nullable String article, @Nullable String url) {}
