package io.madoguchi.chat.screens;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What agents know of supervisors who look on.
 *
 * @param supervisorsSeen whether they see them beside the conversation
 */
@ConfigurationProperties("madoguchi.watching")
public record WatchSettings(@DefaultValue("true") boolean supervisorsSeen) {}
