package io.madoguchi.chat.files;

import io.madoguchi.files.FileKind;
import io.madoguchi.files.FileSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a {@code welcome} says of files; nothing where none are exchanged. */
@Component
public class FileOffer {

  private final FileSettings settings;

  FileOffer(FileSettings settings) {
    this.settings = settings;
  }

  /** Adds {@code files}: the largest size in bytes, and the media types. */
  public void addTo(ObjectNode welcome) {
    if (settings.enabled()) {
      ObjectNode files = welcome.putObject("files").put("size", settings.size().toBytes());
      ArrayNode types = files.putArray("types");
      settings.kinds().stream().sorted().map(FileKind::type).forEach(types::add);
    }
  }
}
