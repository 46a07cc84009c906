package io.madoguchi.knowledge.watching;

import io.madoguchi.knowledge.watching.IntentFolder.UnusableFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a start that fails on the bot folder into a page to read instead of a stack trace. */
class UnusableFolderAnalyzer extends AbstractFailureAnalyzer<UnusableFolder> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, UnusableFolder cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Correct the places above and start again; 'check' lists the warnings too. Another folder:"
            + " --madoguchi.intents=DIR",
        cause);
  }
}
