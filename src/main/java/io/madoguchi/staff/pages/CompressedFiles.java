package io.madoguchi.staff.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Sends the Brotli that the build laid beside a file ({@code desk.js.br}) to whoever takes it, and
 * to everybody else the file, which the server may compress with gzip.
 *
 * <p>One that is older than its file is from before a change and is not sent.
 */
class CompressedFiles extends EncodedResourceResolver {

  /** Named in order to be ruled out, which Spring does not read. */
  private static final Pattern REFUSED =
      Pattern.compile("\\bbr\\s*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(,|$)", Pattern.CASE_INSENSITIVE);

  CompressedFiles() {
    setContentCodings(List.of("br"));
  }

  @Override
  protected @Nullable Resource resolveResourceInternal(
      @Nullable HttpServletRequest request,
      String path,
      List<? extends Resource> locations,
      ResourceResolverChain chain) {
    Resource found = super.resolveResourceInternal(request, path, locations, chain);
    if (!(found instanceof HttpResource compressed)) {
      return found;
    }
    Resource file = chain.resolveResource(request, path, locations);
    return file == null || refuses(request) || isStale(compressed, file) ? file : compressed;
  }

  private static boolean refuses(@Nullable HttpServletRequest request) {
    return request != null
        && Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
            .anyMatch(line -> REFUSED.matcher(line).find());
  }

  private static boolean isStale(Resource compressed, Resource file) {
    try {
      return compressed.lastModified() < file.lastModified();
    } catch (IOException unknown) {
      return true;
    }
  }
}
