package io.madoguchi.knowledge;

import java.util.List;

/** A scenario menu: a question and two to eight options. */
public record Menu(String id, Text text, List<Button> options, Origin origin) {}
