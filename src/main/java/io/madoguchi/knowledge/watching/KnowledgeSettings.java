package io.madoguchi.knowledge.watching;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the knowledge comes from.
 *
 * @param intents the bot folder; relative to where the service starts
 */
@Validated
@ConfigurationProperties("madoguchi")
record KnowledgeSettings(@NotNull @DefaultValue("intents") Path intents) {}
