package io.madoguchi.matching.evaluation.report;

import io.madoguchi.knowledge.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The whole report as one page that needs no other file and no script. Whatever comes from files is
 * escaped: the templates know no way to write markup but their style sheet.
 */
public final class HtmlReport {

  private static final String TEMPLATES = "templates/evaluation/";

  private final Report report;
  private final Wording wording;

  public HtmlReport(Report report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  public String text() {
    List<Knowledge> folders = new ArrayList<>(List.of(report.trial().knowledge()));
    report.comparison().ifPresent(comparison -> folders.add(comparison.before().knowledge()));
    Page page = new Page(report, wording, new Names(folders, wording.language()));
    Map<String, Object> values = Map.of("page", page, "words", wording, "style", style());
    return engine().process("report", new Context(wording.language().locale(), values));
  }

  private SpringTemplateEngine engine() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix(TEMPLATES);
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    engine.setTemplateEngineMessageSource(wording.messages());
    return engine;
  }

  private static String style() {
    try (InputStream file =
        HtmlReport.class.getClassLoader().getResourceAsStream(TEMPLATES + "report.css")) {
      if (file == null) {
        throw new IllegalStateException("no style sheet " + TEMPLATES + "report.css");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
