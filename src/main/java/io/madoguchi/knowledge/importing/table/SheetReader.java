package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.importing.table.Row.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one sheet as text; a place in it is row and column, both from 1. */
final class SheetReader {

  private static final Pattern MERGED =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");
  private static final int MOST_FILLED = 100_000;

  private final String file;
  private final Findings findings;
  private final List<String> shared;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> sheet = new TreeMap<>();
  private int filled;

  private SheetReader(String file, Findings findings, List<String> shared) {
    this.file = file;
    this.findings = findings;
    this.shared = shared;
  }

  /** The rows that have something in them. */
  static List<Row> read(Workbook workbook, String part, String file, Findings findings)
      throws IOException, XMLStreamException {
    SheetReader reader = new SheetReader(file, findings, SharedStrings.of(workbook));
    reader.read(workbook.part(part));
    return reader.rows();
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    int row = 0;
    int column = 0;
    while (xml.hasNext() && !findings.hasErrors()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "row" -> {
          row = number(Workbook.attribute(xml, "r"), row + 1);
          column = 0;
        }
        case "c" -> {
          String place = Workbook.attribute(xml, "r").replaceAll("[^A-Z]", "");
          column = place.isEmpty() ? column + 1 : column(place);
          put(row, column, value(xml));
        }
        case "mergeCell" -> fill(Workbook.attribute(xml, "ref"));
        default -> {}
      }
    }
  }

  private void put(int row, int column, String text) {
    if (!text.isBlank()
        && TableLimits.hold(
            sheet.size(), column - 1, text.length(), new Origin(file, row, column), findings)) {
      sheet.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, text);
    }
  }

  private String value(XMLStreamReader cell) throws XMLStreamException {
    String type = Workbook.attribute(cell, "t");
    String value = "";
    while (cell.hasNext()) {
      int event = cell.next();
      if (event == XMLStreamReader.END_ELEMENT && cell.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT && cell.getLocalName().equals("is")) {
        value = SharedStrings.text(cell, "is");
      } else if (event == XMLStreamReader.START_ELEMENT && cell.getLocalName().equals("v")) {
        value = cell.getElementText();
      }
    }
    return switch (type) {
      case "s" -> {
        int index = number(value, -1);
        yield index >= 0 && index < shared.size() ? shared.get(index) : "";
      }
      case "e" -> "";
      case "", "n" -> value.replaceFirst("^(\\d+)\\.0+$", "$1");
      default -> value;
    };
  }

  /** What stands in the first cell of merged ones holds for those below it. */
  private void fill(String merged) {
    Matcher place = MERGED.matcher(merged);
    if (!place.matches()) {
      return;
    }
    int column = column(place.group(1));
    int first = Integer.parseInt(place.group(2));
    int last = Integer.parseInt(place.group(3));
    String text = sheet.getOrDefault(first, new TreeMap<>()).getOrDefault(column, "");
    if (!text.isEmpty() && first < last) {
      for (Map<Integer, String> below : sheet.subMap(first, false, last, true).values()) {
        if (filled++ < MOST_FILLED) {
          below.putIfAbsent(column, text);
        }
      }
    }
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    sheet.forEach(
        (number, cells) -> {
          List<Cell> row = new ArrayList<>();
          for (int column = 1; column <= cells.lastKey(); column++) {
            row.add(new Cell(cells.getOrDefault(column, ""), new Origin(file, number, column)));
          }
          rows.add(new Row(row, new Origin(file, number, 1)));
        });
    return rows;
  }

  /** 1 for A, 27 for AA; more than any table has for what is no column. */
  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length() && column <= TableLimits.COLUMNS; i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column;
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : otherwise;
  }
}
