package io.madoguchi.knowledge.importing;

/** The command line cannot be followed; the message says why. */
final class WrongUse extends Exception {

  WrongUse(String message) {
    super(message);
  }
}
