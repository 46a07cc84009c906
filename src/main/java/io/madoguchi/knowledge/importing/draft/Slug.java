package io.madoguchi.knowledge.importing.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** A plain id ({@code a-z}, {@code 0-9}, {@code -}) out of a name or a sentence. */
public final class Slug {

  private static final int LENGTH = 48;

  private Slug() {}

  /** At most 48 characters, cut between words; empty when too little of {@code text} is ASCII. */
  public static Optional<String> of(String text) {
    String plain =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
    slug = slug.replaceAll("^-+|-+$", "");
    if (slug.length() > LENGTH) {
      int cut = slug.lastIndexOf('-', LENGTH);
      slug = slug.substring(0, cut > LENGTH / 2 ? cut : LENGTH);
    }
    boolean foreign = plain.codePoints().filter(c -> c > 0x7f && Character.isLetter(c)).count() > 0;
    return foreign || slug.isEmpty() ? Optional.empty() : Optional.of(slug);
  }
}
