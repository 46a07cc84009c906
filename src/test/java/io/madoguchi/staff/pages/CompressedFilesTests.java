package io.madoguchi.staff.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.resource.ResourceResolverChain;

class CompressedFilesTests {

  private static final Instant BUILT = Instant.parse("2026-11-01T00:00:00Z");

  @TempDir private Path folder;

  @BeforeEach
  void build() throws IOException {
    write("desk.js", BUILT);
    write("desk.js.br", BUILT);
    write("alone.js", BUILT);
  }

  @Test
  void sendsWhatTheBuildMadeOfTheFile() throws IOException {
    assertThat(sent("desk.js", "gzip, br")).isEqualTo("desk.js.br");
  }

  @Test
  void sendsTheFileToWhoeverTakesNoBrotli() throws IOException {
    assertThat(sent("desk.js", "gzip")).isEqualTo("desk.js");
    assertThat(sent("desk.js", "br;q=0, gzip")).isEqualTo("desk.js");
    assertThat(sent("desk.js", "gzip, BR ; q=0.000")).isEqualTo("desk.js");
    assertThat(sent("desk.js", "br;q=0.5")).isEqualTo("desk.js.br");
  }

  @Test
  void sendsTheFileThatWasChangedSince() throws IOException {
    write("desk.js", BUILT.plusSeconds(1));
    assertThat(sent("desk.js", "br")).isEqualTo("desk.js");
  }

  @Test
  void sendsTheFileThatWasNotCompressed() throws IOException {
    assertThat(sent("alone.js", "br")).isEqualTo("alone.js");
  }

  private void write(String name, Instant at) throws IOException {
    Files.setLastModifiedTime(Files.writeString(folder.resolve(name), name), FileTime.from(at));
  }

  /** The content of every file here is its own name. */
  private String sent(String path, String accepted) throws IOException {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Accept-Encoding", accepted);
    Resource sent = new CompressedFiles().resolveResource(request, path, List.of(), new Folder());
    assertThat(sent).isNotNull();
    return new String(sent.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /** The rest of the chain: whatever lies in the folder. */
  private final class Folder implements ResourceResolverChain {

    @Override
    public Resource resolveResource(
        @Nullable HttpServletRequest request, String path, List<? extends Resource> locations) {
      return new FileSystemResource(folder.resolve(path));
    }

    @Override
    public String resolveUrlPath(String path, List<? extends Resource> locations) {
      return path;
    }
  }
}
