package io.madoguchi.desk;

import io.madoguchi.staff.AgentId;
import java.util.Optional;

/**
 * A text that agents put into their replies.
 *
 * @param owner who wrote it; empty when it came with the service
 * @param shared whether everybody finds it, or its owner alone
 * @param language of the visitors it is for, as a BCP 47 tag; empty for any
 * @param title 1 to 80 characters
 * @param reading the title in hiragana; empty outside Japanese
 * @param text 1 to 2,000 characters, with placeholders such as {@code {agent}}
 */
record CannedReply(
    String id,
    Optional<AgentId> owner,
    boolean shared,
    String language,
    String title,
    String reading,
    String text) {}
