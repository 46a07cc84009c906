package io.madoguchi.staff.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Scripts and styles: browsers ask each time whether they are still right. What the widget fetches
 * later has its release in its address, and never changes.
 *
 * <p>Answered by a hash of the content, never by its date: the build gives every file of every
 * release the same date, so by date an old file would seem right for ever.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

  /** As long as HTTP has it. */
  private static final Duration FOR_EVER = Duration.ofDays(365);

  private final Map<String, String> tags = new ConcurrentHashMap<>();
  private final Path earlierWidgets;

  StaticFiles(@Value("${madoguchi.data}") Path data) {
    this.earlierWidgets = WidgetReleases.folder(data);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache())
        .setUseLastModified(false)
        .setEtagGenerator(this::tag)
        // Not kept: while one works on the files, they change beneath the service.
        .resourceChain(false)
        .addResolver(new CompressedFiles());
    registry
        .addResourceHandler("/widget/**")
        .addResourceLocations("classpath:/static/widget/")
        .addResourceLocations(new FileSystemResource(earlierWidgets + "/"))
        .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
        .setUseLastModified(false)
        .setEtagGenerator(this::tag)
        .resourceChain(false)
        .addResolver(new CompressedFiles());
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
