package io.madoguchi.language;

/** What a question asks for. */
public enum Asked {
  WHEN,
  WHERE,
  WHO,
  WHY,
  HOW,
  HOW_MUCH,
  WHICH,
  WHAT
}
