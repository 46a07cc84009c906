package io.madoguchi.language.entities;

import io.madoguchi.language.Language;
import io.madoguchi.language.Reader;
import io.madoguchi.language.Script;
import io.madoguchi.language.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Names of designers' lists, in either kana, with or without spaces, and with a slip or two: one
 * from the fourth letter on, two from the eighth. The first letter must be right.
 */
final class Names implements Form {

  private static final int RANK = 7;
  private static final int MOST_PLACES = 100;

  /** Bounds the cost of a hostile text; no sentence comes near it. */
  private static final int MOST_COMPARED = 3_000;

  private final List<Spelling> spellings = new ArrayList<>();

  /** A way to write a name, with all taken out that people leave out. */
  private record Spelling(String list, String value, String key, int slips) {}

  Names(List<NameList> lists, Supplier<Reader> reader) {
    for (NameList list : lists) {
      for (NameList.Name name : list.names()) {
        for (String written : name.spellings()) {
          add(list, name, written);
          if (written.codePoints().anyMatch(Script::isHan)) {
            add(list, name, reading(written, reader.get()));
          }
        }
      }
    }
  }

  private void add(NameList list, NameList.Name name, String written) {
    String key = Squeezed.key(written);
    if (!key.isEmpty() && key.length() <= SlipDistance.LONGEST) {
      spellings.add(new Spelling(list.name(), name.value(), key, slips(key)));
    }
  }

  private static int slips(String key) {
    boolean latin = key.chars().allMatch(c -> c < 128);
    int length = latin ? key.length() - 1 : key.length();
    return length < 4 ? 0 : length < 8 ? 1 : 2;
  }

  private static String reading(String written, Reader reader) {
    String reading =
        reader.read(written, Language.JA).terms().stream()
            .map(Term::reading)
            .collect(Collectors.joining());
    return reading.length() < 3 ? "" : reading;
  }

  @Override
  public void find(Folded text, Search search, Consumer<Found> found) {
    if (!search.wants(EntityKind.LIST) || spellings.isEmpty()) {
      return;
    }
    Squeezed squeezed = new Squeezed(text);
    int compared = 0;
    for (Spelling spelling : spellings) {
      if (spelling.slips == 0) {
        exact(squeezed, spelling, found);
      } else if (compared < MOST_COMPARED) {
        compared += near(squeezed, spelling, found);
      }
    }
  }

  private static void exact(Squeezed text, Spelling spelling, Consumer<Found> found) {
    int places = 0;
    int at = text.key().indexOf(spelling.key);
    while (at >= 0 && places++ < MOST_PLACES) {
      report(text, spelling, at, at + spelling.key.length(), 0, found);
      at = text.key().indexOf(spelling.key, at + 1);
    }
  }

  /**
   * With k slips at least one of k + 1 pieces stands there as it should.
   *
   * @return how many places of the text were compared
   */
  private static int near(Squeezed text, Spelling spelling, Consumer<Found> found) {
    int pieces = spelling.slips + 1;
    int length = spelling.key.length();
    int places = 0;
    for (int piece = 0; piece < pieces; piece++) {
      int from = piece * length / pieces;
      String part = spelling.key.substring(from, (piece + 1) * length / pieces);
      int at = text.key().indexOf(part);
      while (at >= 0 && places++ < MOST_PLACES) {
        around(text, spelling, at - from, found);
        at = text.key().indexOf(part, at + 1);
      }
    }
    return places;
  }

  private static void around(Squeezed text, Spelling spelling, int at, Consumer<Found> found) {
    for (int from = at - spelling.slips; from <= at + spelling.slips; from++) {
      if (from < 0
          || from >= text.key().length()
          || text.key().charAt(from) != spelling.key.charAt(0)) {
        continue;
      }
      int start = from;
      SlipDistance.End end =
          SlipDistance.best(
              spelling.key, text.key(), from, spelling.slips, to -> text.isWord(start, to));
      if (end.slips() <= spelling.slips) {
        report(text, spelling, from, end.at(), end.slips(), found);
      }
    }
  }

  private static void report(
      Squeezed text, Spelling spelling, int from, int to, int slips, Consumer<Found> found) {
    if (text.isWord(from, to)) {
      found.accept(
          new Found(
              text.place(from),
              text.end(to),
              new Meaning.Name(spelling.list, spelling.value),
              RANK - slips));
    }
  }
}
