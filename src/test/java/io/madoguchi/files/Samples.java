package io.madoguchi.files;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small files of every kind, real ones as programs write them. */
public final class Samples {

  private Samples() {}

  public static byte[] png() {
    return picture("png");
  }

  public static byte[] jpeg() {
    return picture("jpg");
  }

  static byte[] gif() {
    return picture("gif");
  }

  /** One pixel, lossy. */
  static byte[] webp() {
    return Base64.getDecoder()
        .decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");
  }

  static byte[] pdf() {
    return latin("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
  }

  static byte[] text() {
    return utf8("注文番号は A-1234 です。\n届いた箱がつぶれていました。\n");
  }

  public static byte[] svg() {
    return utf8("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
  }

  /** A picture that one can tell from others: a box on a table. */
  public static byte[] scene(String format) {
    BufferedImage image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(new Color(0xDCE6F0));
    brush.fillRect(0, 0, 480, 320);
    brush.setColor(new Color(0x8A6A48));
    brush.fillRect(0, 240, 480, 80);
    brush.setColor(new Color(0xC79A62));
    brush.fillPolygon(new int[] {150, 330, 352, 140}, new int[] {110, 122, 250, 250}, 4);
    brush.setColor(new Color(0x6B4A24));
    brush.setStroke(new BasicStroke(5));
    brush.drawLine(150, 110, 260, 190);
    brush.dispose();
    return written(image, format);
  }

  /** Noise, so that it does not get smaller when it is packed. */
  public static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random noise = new Random(7);
    for (int at = 0; at < width * height; at++) {
      image.setRGB(at % width, at / width, noise.nextInt());
    }
    return written(image, format);
  }

  private static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  private static byte[] picture(String format) {
    return picture(format, 12, 8);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
