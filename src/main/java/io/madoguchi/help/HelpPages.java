package io.madoguchi.help;

import io.madoguchi.knowledge.Article;
import io.madoguchi.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The public FAQ pages. The address says the language, whatever the browser prefers. */
@Controller
class HelpPages {

  private static final String LANGUAGE = "{language:[A-Za-z]+(?:-[A-Za-z]+)*}";
  private static final int QUERY_LENGTH = 100;
  private static final int SUGGESTIONS = 5;
  private static final CacheControl SHORT =
      CacheControl.maxAge(Duration.ofSeconds(60)).cachePublic();

  private final Library library;
  private final ViewResolver views;

  HelpPages(Library library, ViewResolver thymeleafViewResolver) {
    this.library = library;
    this.views = thymeleafViewResolver;
  }

  @GetMapping({"/help", "/help/"})
  String start(HttpServletRequest request) {
    Shelf shelf = library.preferred(Collections.list(request.getLocales()));
    return "redirect:/help/" + shelf.language().tag();
  }

  @GetMapping({"/help/" + LANGUAGE, "/help/" + LANGUAGE + "/"})
  ModelAndView index(
      @PathVariable String language,
      @RequestParam(defaultValue = "") String q,
      HttpServletRequest request) {
    Optional<Shelf> shelf = library.shelf(language);
    if (shelf.isEmpty()) {
      return missing(request);
    }
    String query = bounded(q).strip();
    Map<String, Object> model = frame(shelf.get(), "");
    model.put("query", query);
    model.put("items", query.isEmpty() ? shelf.get().all() : shelf.get().search(query));
    return page("help/index", shelf.get().language(), model, HttpStatus.OK);
  }

  @GetMapping("/help/" + LANGUAGE + "/{article:[a-z0-9][a-z0-9-]*}")
  ModelAndView article(
      @PathVariable String language, @PathVariable String article, HttpServletRequest request) {
    Optional<Shelf> shelf = library.shelf(language);
    Optional<Article.Page> page = shelf.flatMap(found -> found.page(article));
    if (shelf.isEmpty() || page.isEmpty()) {
      return shelf.map(found -> missing(found)).orElseGet(() -> missing(request));
    }
    Map<String, Object> model = frame(shelf.get(), article);
    model.put("page", page.get());
    model.put("html", shelf.get().html(article, page.get()));
    model.put("foreign", !shelf.get().has(article));
    model.put("related", shelf.get().listed(page.get().related()));
    return page("help/article", shelf.get().language(), model, HttpStatus.OK);
  }

  /** Anything else below a language. */
  @GetMapping("/help/" + LANGUAGE + "/**")
  ModelAndView nothing(@PathVariable String language, HttpServletRequest request) {
    return library.shelf(language).map(this::missing).orElseGet(() -> missing(request));
  }

  /** Public data for the widget on any site, so any origin may read it. */
  @CrossOrigin(origins = "*", maxAge = 3600)
  @GetMapping("/help/" + LANGUAGE + "/suggest")
  ResponseEntity<List<Suggestion>> suggest(
      @PathVariable String language,
      @RequestParam(defaultValue = "") String q,
      WebRequest request) {
    Optional<Shelf> shelf = library.shelf(language);
    if (shelf.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    String version = "\"" + shelf.get().version().substring(0, 16) + "\"";
    if (request.checkNotModified(version)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
          .cacheControl(SHORT)
          .eTag(version)
          .build();
    }
    return ResponseEntity.ok()
        .cacheControl(SHORT)
        .eTag(version)
        .body(shelf.get().suggest(bounded(q), SUGGESTIONS));
  }

  private ModelAndView missing(HttpServletRequest request) {
    return missing(library.preferred(Collections.list(request.getLocales())));
  }

  private ModelAndView missing(Shelf shelf) {
    return page("help/missing", shelf.language(), frame(shelf, ""), HttpStatus.NOT_FOUND);
  }

  /** What every page shows around its content. */
  private Map<String, Object> frame(Shelf shelf, String article) {
    Map<String, Object> model = new HashMap<>();
    model.put("language", shelf.language().tag());
    model.put("query", "");
    model.put(
        "others",
        library.shelves().values().stream()
            .filter(other -> other.language() != shelf.language())
            .map(other -> new Other(other, article))
            .toList());
    return model;
  }

  /** The way to the same page in another language, or to its index where the page is missing. */
  record Other(String tag, String name, String url) {

    Other(Shelf shelf, String article) {
      this(
          shelf.language().tag(),
          name(shelf.language().locale()),
          "/help/" + shelf.language().tag() + (shelf.has(article) ? "/" + article : ""));
    }

    private static String name(Locale locale) {
      return locale.getDisplayLanguage(locale);
    }
  }

  private ModelAndView page(
      String template, Language language, Map<String, Object> model, HttpStatus status) {
    try {
      View view = views.resolveViewName(template, language.locale());
      ModelAndView page =
          view == null ? new ModelAndView(template, model) : new ModelAndView(view, model);
      page.setStatus(status);
      return page;
    } catch (Exception unresolvable) {
      throw new IllegalStateException("the template " + template + " is missing", unresolvable);
    }
  }

  private static String bounded(String query) {
    return query.length() <= QUERY_LENGTH ? query : query.substring(0, QUERY_LENGTH);
  }
}
