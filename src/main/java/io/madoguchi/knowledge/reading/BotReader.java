package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.BotSettings;
import io.madoguchi.knowledge.BotSettings.Fallback;
import io.madoguchi.knowledge.BotSettings.Greeting;
import io.madoguchi.knowledge.BotSettings.Team;
import io.madoguchi.knowledge.BotSettings.Thresholds;
import io.madoguchi.knowledge.Button;
import io.madoguchi.knowledge.OpeningHours;
import io.madoguchi.knowledge.Text;
import io.madoguchi.knowledge.checking.Ids;
import io.madoguchi.knowledge.checking.Links;
import io.madoguchi.knowledge.checking.Links.Kind;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import io.madoguchi.language.Language;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code bot.yaml}. */
final class BotReader {

  private static final int BUTTONS = 6;
  private static final double LEAST_PRECISION = 0.5;
  private static final double MOST_PRECISION = 0.999;
  private static final Fallback FALLBACK = new Fallback(1, false);
  private static final Duration REOPEN_WITHIN = Duration.ofHours(24);
  private static final Duration CLOSE_WHEN_IDLE = Duration.ofMinutes(30);
  private static final Duration LONGEST = Duration.ofDays(365);

  private final Findings findings;
  private final Fields bot;

  private BotReader(Findings findings, Fields bot) {
    this.findings = findings;
    this.bot = bot;
  }

  static Optional<BotReader> of(Yaml file, Findings findings) {
    return Fields.of(file, Shape.BOT, "the bot", findings)
        .map(fields -> new BotReader(findings, fields));
  }

  /** In order of preference; empty when none is written that the service speaks. */
  List<Language> languages() {
    Set<Language> languages = new TreeSet<>();
    List<Language> ordered = new ArrayList<>();
    List<Yaml> nodes = bot.list("languages");
    for (Yaml node : nodes) {
      Optional<Language> language =
          bot.scalar(node, "each of 'languages'").map(Scalar::value).flatMap(Texts::language);
      if (language.isEmpty() || !languages.add(language.get())) {
        findings.error(
            node.origin(),
            "unknown-language",
            "'languages': each of ja, en at most once, not " + node.kind());
      } else {
        ordered.add(language.get());
      }
    }
    if (bot.has("languages") && nodes.isEmpty()) {
      findings.error(bot.origin("languages"), "missing-value", "the bot needs a language");
    }
    return ordered;
  }

  /** Empty when something that must be there is missing or broken. */
  Optional<BotSettings> read(
      List<Language> languages,
      Texts texts,
      Links links,
      Ids ids,
      ButtonReader buttons,
      Map<String, Text> titles) {
    Optional<Text> name = texts.label(bot, "name", "the bot");
    Optional<Greeting> greeting =
        bot.value("greeting")
            .flatMap(node -> Fields.of(node, Shape.GREETING, "the greeting", findings))
            .flatMap(
                fields -> {
                  List<Button> replies =
                      buttons.read(fields, "buttons", "the greeting", BUTTONS, titles);
                  return texts
                      .speech(fields, "text", "the greeting")
                      .map(text -> new Greeting(text, replies));
                });
    List<Team> teams = teams(texts, links, ids);
    Thresholds thresholds = thresholds();
    Fallback fallback = fallback();
    OpeningHours hours =
        bot.value("hours")
            .map(node -> new HoursReader(findings).read(node))
            .orElseGet(() -> OpeningHours.always(ZoneId.of("Asia/Tokyo")));
    Optional<Fields> conversation =
        bot.value("conversation")
            .flatMap(node -> Fields.of(node, Shape.CONVERSATION, "'conversation'", findings));
    Duration reopen = duration(conversation, "reopen-within", REOPEN_WITHIN);
    Duration idle = duration(conversation, "close-when-idle", CLOSE_WHEN_IDLE);
    return name.isEmpty() || greeting.isEmpty() || languages.isEmpty() || teams.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BotSettings(
                name.get(),
                List.copyOf(languages),
                greeting.get(),
                thresholds,
                fallback,
                teams,
                hours,
                reopen,
                idle));
  }

  private List<Team> teams(Texts texts, Links links, Ids ids) {
    List<Team> teams = new ArrayList<>();
    List<Yaml> nodes = bot.list("teams");
    for (Yaml node : nodes) {
      Optional<Fields> fields = Fields.of(node, Shape.TEAM, "a team", findings);
      if (fields.isPresent()) {
        Optional<Scalar> id = fields.get().scalar("id");
        Optional<Text> name = texts.label(fields.get(), "name", "a team");
        if (id.isPresent()
            && ids.plain("team", id.get().value(), id.get().origin())
            && links.declare(Kind.TEAM, id.get().value(), id.get().origin())
            && name.isPresent()) {
          Optional<OpeningHours> hours =
              fields.get().value("hours").map(own -> new HoursReader(findings).read(own));
          teams.add(new Team(id.get().value(), name.get(), hours));
        }
      }
    }
    if (bot.has("teams") && nodes.isEmpty()) {
      findings.error(bot.origin("teams"), "missing-value", "the bot needs a team");
    }
    return List.copyOf(teams);
  }

  private Thresholds thresholds() {
    Optional<Fields> fields =
        bot.value("thresholds")
            .flatMap(node -> Fields.of(node, Shape.THRESHOLDS, "'thresholds'", findings));
    if (fields.isEmpty()) {
      return Thresholds.CHOSEN;
    }
    OptionalDouble answer = fields.get().share("answer");
    OptionalDouble clarify = fields.get().share("clarify");
    if (answer.isPresent() && clarify.isPresent() && clarify.getAsDouble() > answer.getAsDouble()) {
      findings.error(
          fields.get().origin("clarify"),
          "crossed-thresholds",
          "'clarify' (%s) is above 'answer' (%s): the bot would never ask 'did you mean'"
              .formatted(clarify.getAsDouble(), answer.getAsDouble()));
    }
    return new Thresholds(precision(fields.get()), answer, clarify);
  }

  private double precision(Fields thresholds) {
    OptionalDouble precision = thresholds.share("precision");
    double wanted = precision.orElse(Thresholds.CHOSEN.precision());
    if (wanted < LEAST_PRECISION || wanted > MOST_PRECISION) {
      findings.error(
          thresholds.origin("precision"),
          "wrong-value",
          "'precision' is the share of answers that are to be right: %s to %s, not %s"
              .formatted(LEAST_PRECISION, MOST_PRECISION, wanted));
    }
    return wanted;
  }

  private Fallback fallback() {
    Optional<Fields> fields =
        bot.value("fallback")
            .flatMap(node -> Fields.of(node, Shape.FALLBACK, "'fallback'", findings));
    if (fields.isEmpty()) {
      return FALLBACK;
    }
    OptionalInt tries = fields.get().whole("tries", 0, 2);
    Optional<String> then = fields.get().choice("then", List.of("offer", "handoff"));
    return new Fallback(tries.orElse(FALLBACK.tries()), then.filter("handoff"::equals).isPresent());
  }

  private Duration duration(Optional<Fields> fields, String key, Duration otherwise) {
    Optional<Scalar> written = fields.flatMap(conversation -> conversation.scalar(key));
    if (written.isEmpty()) {
      return otherwise;
    }
    try {
      Duration duration = Duration.parse(written.get().value());
      if (duration.isPositive() && duration.compareTo(LONGEST) <= 0) {
        return duration;
      }
    } catch (DateTimeParseException reportedBelow) {
      // The finding says what is allowed; the exception only says where it stopped reading.
    }
    findings.error(
        written.get().origin(),
        "wrong-value",
        "'%s' is a time such as PT30M or PT24H, at most 365 days, not %s"
            .formatted(key, written.get().kind()));
    return otherwise;
  }
}
