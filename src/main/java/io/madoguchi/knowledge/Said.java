package io.madoguchi.knowledge;

/** An example, the intent it stands for, and its place. */
record Said(String intent, String text, Origin origin) {}
