/**
 * The agents' page and what it asks for besides the socket: the article search, canned replies.
 *
 * <p>Way in: {@code /desk} and {@code /api/desk}; nothing in Java. The page's program is in {@code
 * src/main/frontend/desk}; the frames it speaks belong to {@code chat}. Tells and hears no events.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Desk",
    allowedDependencies = {
      "conversation",
      "conversation :: events",
      "conversation :: state",
      "routing",
      "report",
      "staff",
      "staff :: staffing",
      "knowledge",
      "language"
    })
@NullMarked
package io.madoguchi.desk;

import org.jspecify.annotations.NullMarked;
