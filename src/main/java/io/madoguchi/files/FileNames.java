package io.madoguchi.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * File names that can be shown and saved anywhere: no folders, nothing invisible, nothing that
 * turns the writing around, and an ending that tells what the file is.
 */
public final class FileNames {

  /** Characters, as people count them. */
  public static final int LONGEST = 120;

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

  /** Controls, lone surrogates, and what is invisible or changes the direction of writing. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /** What Windows keeps for itself. */
  private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");

  private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

  private FileNames() {}

  /**
   * @param raw as the sender calls it; null or nothing left of it: named after its kind
   */
  public static String clean(@Nullable String raw, FileKind kind) {
    String name = Normalizer.normalize(raw == null ? "" : raw, Normalizer.Form.NFC);
    name = FOLDERS.matcher(name).replaceFirst("");
    name = INVISIBLE.matcher(name).replaceAll("");
    name = RESERVED.matcher(name).replaceAll("_");
    name = EDGES.matcher(name).replaceAll("");
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean fits = kind.endings().contains(ending);
    String stem = fits ? name.substring(0, dot) : name;
    String shown = fits ? name.substring(dot) : "." + kind.endings().getFirst();
    return cut(stem.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : stem, shown) + shown;
  }

  private static String cut(String stem, String ending) {
    int most = LONGEST - ending.length();
    return stem.codePointCount(0, stem.length()) <= most
        ? stem
        : stem.substring(0, stem.offsetByCodePoints(0, most));
  }
}
