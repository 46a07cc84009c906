package io.madoguchi.browser;

import java.util.Base64;
import org.openqa.selenium.WebElement;

/** A file in somebody's hand or on their clipboard, as the browser tells a page of it. */
record Handed(String name, String type, byte[] bytes) {

  /** Tells the page of one event that brings the file; gives back whether the page took it. */
  private static final String BRING =
      """
      const [target, kind, name, type, data] = arguments;
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const brought = new DataTransfer();
      brought.items.add(new File([bytes], name, {type}));
      const about = {bubbles: true, cancelable: true, composed: true};
      const event = kind === 'paste'
        ? new ClipboardEvent(kind, {...about, clipboardData: brought})
        : new DragEvent(kind, {...about, dataTransfer: brought});
      return !target.dispatchEvent(event);
      """;

  /** Holds it over a part of the page. */
  boolean over(Window window, WebElement part) {
    return bring(window, part, "dragover");
  }

  /** Lets go of it there. */
  boolean drop(Window window, WebElement part) {
    return bring(window, part, "drop");
  }

  boolean paste(Window window, WebElement part) {
    return bring(window, part, "paste");
  }

  private boolean bring(Window window, WebElement part, String kind) {
    String data = Base64.getEncoder().encodeToString(bytes);
    return (Boolean) window.script(BRING, part, kind, name, type, data);
  }
}
