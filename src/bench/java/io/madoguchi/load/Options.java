package io.madoguchi.load;

import java.util.HashMap;
import java.util.Map;

/** What was asked for on the command line, as {@code --name=value}. */
public final class Options {

  private final Map<String, String> values = new HashMap<>();

  private Options() {}

  /**
   * @throws IllegalArgumentException for a word that is not {@code --name=value}
   */
  public static Options of(String[] arguments) {
    Options options = new Options();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (!argument.startsWith("--") || equals < 0) {
        throw new IllegalArgumentException("not --name=value: " + argument);
      }
      options.values.put(argument.substring(2, equals), argument.substring(equals + 1));
    }
    return options;
  }

  public String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  public int number(String name, int otherwise) {
    return Integer.parseInt(text(name, "" + otherwise));
  }
}
