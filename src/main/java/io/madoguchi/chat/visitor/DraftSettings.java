package io.madoguchi.chat.visitor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What agents see of a message before it is sent.
 *
 * @param visitorDrafts whether they see what the visitor is typing; a page that allows it should
 *     say so to its visitors
 */
@ConfigurationProperties("madoguchi.chat")
public record DraftSettings(@DefaultValue("false") boolean visitorDrafts) {}
