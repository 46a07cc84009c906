package io.madoguchi.knowledge.importing.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook; cells point to them by number. */
final class SharedStrings {

  private static final String PART = "xl/sharedStrings.xml";

  private SharedStrings() {}

  /** None when the workbook keeps its texts in the cells. */
  static List<String> of(Workbook workbook) throws IOException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    if (workbook.has(PART)) {
      XMLStreamReader xml = workbook.part(PART);
      while (Workbook.next(xml, "si")) {
        texts.add(text(xml, "si"));
      }
    }
    return texts;
  }

  /**
   * The text of the element {@code end} in which {@code xml} stands: its runs one after the other,
   * without the readings ({@code rPh}) that Japanese Excel keeps beside kanji.
   */
  static String text(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean reading = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(end)) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rPh")) {
        reading = true;
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPh")) {
        reading = false;
      } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
        String run = xml.getElementText();
        text.append(reading ? "" : run);
      }
    }
    return text.toString().replace("_x000D_", "").replace("\r", "");
  }
}
