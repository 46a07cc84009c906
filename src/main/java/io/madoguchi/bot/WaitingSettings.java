package io.madoguchi.bot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the bot does for visitors in the line.
 *
 * @param atClosing what becomes of those who still wait when the counter closes
 */
@ConfigurationProperties("madoguchi.waiting")
record WaitingSettings(@DefaultValue("message") AtClosing atClosing) {

  enum AtClosing {
    /** They stay in the line; agents serve them to the end. */
    STAY,
    /** They leave the line and are offered to leave a message. */
    MESSAGE,
    /** The conversation is closed with an apology. */
    CLOSE
  }
}
