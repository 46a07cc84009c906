package io.madoguchi.staff.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Scripts and styles: browsers ask each time whether they are still right. The widget's too: its
 * files belong together, and one from before an update would not understand one from after it.
 *
 * <p>Answered by a hash of the content, never by its date: the build gives every file of every
 * release the same date, so by date an old file would seem right for ever.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

  private final Map<String, String> tags = new ConcurrentHashMap<>();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache())
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
