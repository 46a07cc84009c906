package io.madoguchi.chat.limits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one visitor may ask of the service.
 *
 * @param connectionsPerAddress sockets open at once from one network address
 * @param messagesBurst messages a visitor may send at once
 * @param messagesPerSecond messages a visitor may go on sending
 * @param messageLength characters (code points) of one message
 */
@Validated
@ConfigurationProperties("madoguchi.limits")
public record Limits(
    @DefaultValue("200") @Min(1) int connectionsPerAddress,
    @DefaultValue("20") @Min(1) int messagesBurst,
    @DefaultValue("2") @Min(1) int messagesPerSecond,
    @DefaultValue("2000") @Min(1) @Max(10_000) int messageLength) {}
