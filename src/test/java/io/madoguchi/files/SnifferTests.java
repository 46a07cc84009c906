package io.madoguchi.files;

import static io.madoguchi.files.Samples.joined;
import static io.madoguchi.files.Samples.latin;
import static io.madoguchi.files.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SnifferTests {

  private static final byte[] ZIP = latin("PK\u0005\u0006" + "\0".repeat(18));
  private static final byte[] PAGE = utf8("<script>alert(document.domain)</script>");

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void knowsWhatItLetsIn(String name, FileKind kind, byte[] content) {
    assertThat(Sniffer.kind(content)).contains(kind);
  }

  static Stream<Arguments> knowsWhatItLetsIn() {
    return Stream.of(
        arguments("png", FileKind.PNG, Samples.png()),
        arguments("jpeg", FileKind.JPEG, Samples.jpeg()),
        arguments(
            "jpeg with a film behind it",
            FileKind.JPEG,
            joined(Samples.jpeg(), latin("\0\0\0\u0018ftypmp42"))),
        arguments("gif", FileKind.GIF, Samples.gif()),
        arguments("webp", FileKind.WEBP, Samples.webp()),
        arguments("pdf", FileKind.PDF, Samples.pdf()),
        arguments("text", FileKind.TEXT, Samples.text()),
        arguments("text with a mark in front", FileKind.TEXT, utf8("\uFEFFabc\r\n\tdef")),
        arguments("Shift_JIS", FileKind.TEXT, "返品したい①".getBytes(Charset.forName("windows-31j"))),
        arguments("a sum", FileKind.TEXT, utf8("1 < 2, and a <3 for you")),
        arguments(
            "an error that names a tag, far down",
            FileKind.TEXT,
            utf8("log\n".repeat(2_000) + "<svg")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refuses(String name, byte[] content) {
    assertThat(Sniffer.kind(content)).isEmpty();
  }

  static Stream<Arguments> refuses() {
    byte[] png = Samples.png();
    return Stream.of(
        arguments("nothing", new byte[0]),
        arguments("svg", Samples.svg()),
        arguments("svg after a declaration", utf8("<?xml version='1.0'?><svg/>")),
        arguments("svg after a comment", utf8("\uFEFF  <!-- hello --><svg/>")),
        arguments("svg after text", utf8("hello <SVG onload=alert(1)>")),
        arguments("html", utf8("<!DOCTYPE html><p>hi")),
        arguments("html after text", utf8("GIF89 <html><body>")),
        arguments("shell script", utf8("#!/bin/sh\nrm -rf /\n")),
        arguments("php", utf8("hello <?php system($_GET['c']);")),
        arguments("rtf", utf8("{\\rtf1 hello}")),
        arguments("postscript", utf8("%!PS-Adobe-3.0")),
        arguments("windows program", latin("MZ\u0090\0\u0003\0\0\0")),
        arguments("linux program", latin("\u007fELF\u0002\u0001\u0001\0")),
        arguments("zip", latin("PK\u0003\u0004\u0014\0\0\0")),
        arguments("text with a null byte", utf8("abc\0def")),
        arguments("text with an escape", utf8("\u001b]0;owned\u0007")),
        arguments("noise", noise(4_000)),
        arguments("a signature and nothing", Arrays.copyOf(png, 8)),
        arguments("half a png", Arrays.copyOf(png, png.length / 2)),
        arguments("half a jpeg", Arrays.copyOf(Samples.jpeg(), 200)),
        arguments("half a webp", Arrays.copyOf(Samples.webp(), 30)),
        arguments("half a pdf", Arrays.copyOf(Samples.pdf(), 30)),
        arguments("pdf after text", joined(utf8("hello\n"), Samples.pdf())),
        arguments("png and page", joined(png, PAGE)),
        arguments("png and archive", joined(png, ZIP)),
        arguments("jpeg and archive", joined(Samples.jpeg(), ZIP)),
        arguments("gif and program in Java", joined(joined(Samples.gif(), ZIP), latin(";"))),
        arguments("gif that is a script", latin("GIF89a/*\1\0\1\0*/=1;<script>alert(1)</script>;")),
        arguments(
            "jpeg and pdf",
            joined(joined(Arrays.copyOf(Samples.jpeg(), 20), Samples.pdf()), Samples.jpeg())),
        arguments("pdf and archive", joined(Samples.pdf(), ZIP)));
  }

  @Test
  void refusesAPictureThatUnfoldsIntoGigabytes() {
    byte[] bomb = Samples.png();
    // Width and height, 65,535 each.
    for (int at : new int[] {18, 19, 22, 23}) {
      bomb[at] = (byte) 0xFF;
    }
    assertThat(Sniffer.kind(bomb)).isEmpty();
  }

  @Test
  void readsWhateverComesWithoutStumbling() {
    byte[][] all = {
      Samples.png(), Samples.jpeg(), Samples.gif(), Samples.webp(), Samples.pdf(), Samples.text()
    };
    Random random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      byte[] broken = all[round % all.length].clone();
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      byte[] cut = Arrays.copyOf(broken, random.nextInt(broken.length + 1));
      assertThat(Sniffer.kind(cut)).isNotNull();
    }
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(3).nextBytes(noise);
    return noise;
  }
}
