package io.madoguchi.staff.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Scripts and styles: browsers ask again whether they are still right, the widget's after ten
 * minutes.
 *
 * <p>Answered by a hash of the content, never by its date: the build gives every file of every
 * release the same date, so by date an old file would seem right for ever.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

  /** One by one: in a pattern, the part after the last fixed folder would be looked for alone. */
  private static final List<String> WIDGET =
      List.of(
          "/widget.js",
          "/widget/ja.js",
          "/widget/en.js",
          "/widget/ja-later.js",
          "/widget/en-later.js",
          "/widget/call.js",
          "/widget/files.js");

  private static final Duration WIDGET_AGE = Duration.ofMinutes(10);

  private final Map<String, String> tags = new ConcurrentHashMap<>();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (String script : WIDGET) {
      serve(registry, script, CacheControl.maxAge(WIDGET_AGE).cachePublic());
    }
    serve(registry, "/**", CacheControl.noCache());
  }

  private void serve(ResourceHandlerRegistry registry, String pattern, CacheControl caching) {
    registry
        .addResourceHandler(pattern)
        .addResourceLocations("classpath:/static/")
        .setCacheControl(caching)
        .setUseLastModified(false)
        .setEtagGenerator(this::tag);
  }

  /** Hashed once for each date and length, so that a file rebuilt while the service runs counts. */
  private String tag(Resource resource) {
    try {
      String state =
          resource.getURI() + "@" + resource.lastModified() + "+" + resource.contentLength();
      return tags.computeIfAbsent(state, unseen -> hash(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Resource resource) {
    try {
      CRC32C sum = new CRC32C();
      sum.update(resource.getContentAsByteArray());
      return '"' + HexFormat.of().toHexDigits(sum.getValue()) + '"';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
