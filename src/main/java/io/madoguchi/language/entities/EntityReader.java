package io.madoguchi.language.entities;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.madoguchi.language.Language;
import io.madoguchi.language.Reader;
import io.madoguchi.language.entities.Meaning.Plain;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds entities in what a visitor wrote. The same text at the same time gives the same entities.
 * Thread-safe.
 */
public final class EntityReader {

  private static final List<Form> FORMS =
      Stream.of(
              List.of(Emails.FORM, new OrderNumbers(), new Phones()),
              PostalCodes.FORMS,
              WrittenDays.FORMS,
              JapaneseDays.FORMS,
              JapaneseWeeks.FORMS,
              EnglishDays.FORMS,
              EnglishWeeks.FORMS,
              Counted.FORMS,
              JapaneseTimes.FORMS,
              EnglishTimes.FORMS,
              Amounts.FORMS,
              Quantities.FORMS)
          .flatMap(List::stream)
          .toList();

  /** Made where the first list has a name in kanji; many services have none. */
  private static final class Untaught {
    static final Reader READER = new Reader(Map.of());
  }

  private final Names names;

  /** Without designers' lists. */
  public EntityReader() {
    this(List.of());
  }

  /**
   * Names in kanji are read aloud by a reader whom nobody has taught a word.
   *
   * @param lists names to look for
   */
  public EntityReader(List<NameList> lists) {
    names = new Names(lists, () -> Untaught.READER);
  }

  /**
   * @param lists names to look for
   * @param reader reads Japanese names aloud, so that they are found in kana, too
   */
  public EntityReader(List<NameList> lists, Reader reader) {
    names = new Names(lists, () -> reader);
  }

  /**
   * Everything that is plain to see in {@code text}, in its order; no two overlap.
   *
   * @param language decides what may be read in two ways
   * @param now the time where the shop is
   */
  public List<Entity> read(String text, Language language, LocalDateTime now) {
    return entities(new Folded(text), new Search(Optional.empty(), language, now));
  }

  /**
   * The value of {@code kind} in an answer to a question for it: "5" is a time then, or the fifth,
   * and any digits are an order number. One day is preferred to several.
   */
  public Optional<Entity> find(EntityKind kind, String text, Language language, LocalDateTime now) {
    List<Entity> entities =
        entities(new Folded(text), new Search(Optional.of(kind), language, now));
    List<Entity> fitting = entities.stream().flatMap(entity -> entity.as(kind).stream()).toList();
    return fitting.stream()
        .filter(entity -> !entity.isRange())
        .findFirst()
        .or(() -> fitting.stream().findFirst());
  }

  /** A name of {@code list} in {@code text}. */
  public Optional<Entity> findName(String list, String text, Language language, LocalDateTime now) {
    return entities(new Folded(text), new Search(Optional.of(EntityKind.LIST), language, now))
        .stream()
        .filter(entity -> entity.list().equals(list))
        .findFirst();
  }

  /** The letters of a name: names with equal keys cannot be told apart. */
  public static String key(String name) {
    return Squeezed.key(name);
  }

  /** An order number of the shop's own form, whatever the case of its letters. */
  public static Optional<Entity> findOrderNumber(Pattern form, String text) {
    Folded folded = new Folded(text);
    return find(form, folded.cased(), folded, true);
  }

  /** A text of the shop's own form, whatever the case of its letters; its case is kept. */
  public static Optional<Entity> findText(Pattern form, String text) {
    Folded folded = new Folded(text);
    return find(form, folded.cased(), folded, false);
  }

  private static Optional<Entity> find(Pattern form, String text, Folded folded, boolean upper) {
    Pattern anyCase = Pattern.compile(form.pattern(), form.flags() | Pattern.CASE_INSENSITIVE);
    Matcher matcher = anyCase.matcher(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start() && folded.standsAlone(matcher.start(), matcher.end())) {
        String value = upper ? matcher.group().toUpperCase(Locale.ROOT) : matcher.group();
        Plain meaning = new Plain(EntityKind.ORDER_NUMBER, value);
        return Optional.of(folded.entity(new Found(matcher.start(), matcher.end(), meaning, 0)));
      }
    }
    return Optional.empty();
  }

  private List<Entity> entities(Folded text, Search search) {
    List<Found> all = new ArrayList<>();
    for (Form form : FORMS) {
      form.find(text, search, all::add);
    }
    names.find(text, search, all::add);
    List<Found> found = Found.withoutOverlap(all, text.text().length());
    return new Joiner(text.text())
        .join(found).stream()
            .filter(each -> saysSomething(each.meaning(), search))
            .map(text::entity)
            .toList();
  }

  /** A part of a day says when only beside a day, or where a time was asked for. */
  private static boolean saysSomething(Meaning meaning, Search search) {
    return !(meaning instanceof Meaning.Stretch stretch)
        || !stretch.dependent()
        || search.isFor(EntityKind.TIME);
  }
}
