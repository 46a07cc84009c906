package io.madoguchi.knowledge.importing.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an {@code .xlsx} file, which is a ZIP archive of XML. However small the archive is,
 * no part of it is read further than {@value #PART_BYTES} bytes, and no document type or outside
 * entity is followed.
 */
final class Workbook implements AutoCloseable {

  private static final long FILE_BYTES = 50_000_000;
  private static final long PART_BYTES = 50_000_000;
  private static final int MOST_SHEETS = 1_000;
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XML.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  private final ZipFile zip;

  private Workbook(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * @param part its path in the archive
   */
  record Sheet(String name, boolean hidden, String part) {}

  /** The file is no workbook of this kind; the message says what to do. */
  static final class Unreadable extends IOException {
    private Unreadable(String message) {
      super(message);
    }
  }

  /**
   * @throws Unreadable when it is none, or too big
   */
  static Workbook open(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > FILE_BYTES) {
      throw new Unreadable("this is no file of at most 50 MB");
    }
    try {
      return new Workbook(new ZipFile(file.toFile()));
    } catch (ZipException notAnArchive) {
      throw new Unreadable(
          "this is no .xlsx workbook (perhaps an older .xls, or one with a password): save it as"
              + " .xlsx without a password");
    }
  }

  /** From left to right. */
  List<Sheet> sheets() throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    XMLStreamReader relations = part("xl/_rels/workbook.xml.rels");
    while (next(relations, "Relationship")) {
      String target = attribute(relations, "Target");
      targets.put(
          attribute(relations, "Id"),
          target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
    List<Sheet> sheets = new ArrayList<>();
    XMLStreamReader workbook = part("xl/workbook.xml");
    while (next(workbook, "sheet") && sheets.size() < MOST_SHEETS) {
      String id = workbook.getAttributeValue(RELATIONS, "id");
      sheets.add(
          new Sheet(
              attribute(workbook, "name"),
              attribute(workbook, "state").contains("idden"),
              targets.getOrDefault(id == null ? "" : id, "")));
    }
    return sheets;
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /**
   * @throws Unreadable when the workbook has no such part
   */
  XMLStreamReader part(String name) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Unreadable("this is no .xlsx workbook: it has no part '" + name + "'");
    }
    // Given bytes, the JDK's parser prints to the console what is no UTF-8.
    return XML.createXMLStreamReader(
        new InputStreamReader(new Bounded(zip.getInputStream(entry)), StandardCharsets.UTF_8));
  }

  /** Steps to the next element of this name; false at the end. */
  static boolean next(XMLStreamReader xml, String element) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(element)) {
        return true;
      }
    }
    return false;
  }

  /** Empty where it is missing. */
  static String attribute(XMLStreamReader element, String name) {
    String value = element.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Ends a part that unpacks to more than a workbook of words can have. */
  private static final class Bounded extends FilterInputStream {
    private long left = PART_BYTES;

    private Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new Unreadable("a part of the workbook unpacks to more than 50 MB");
      }
    }
  }
}
