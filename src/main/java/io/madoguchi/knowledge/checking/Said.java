package io.madoguchi.knowledge.checking;

import io.madoguchi.knowledge.Origin;

/** An example, the intent it stands for, and its place. */
public record Said(String intent, String text, Origin origin) {}
