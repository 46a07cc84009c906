package io.madoguchi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service's entry point. */
@SpringBootApplication
public class Madoguchi {

  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    OptionalInt status = Commands.run(words, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    if (status.isPresent()) {
      System.exit(status.getAsInt());
    }
    SpringApplication.run(Madoguchi.class, Commands.settings(words).toArray(String[]::new));
  }

  /** Japanese stays readable under whatever locale the machine has. */
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
