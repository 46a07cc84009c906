package io.madoguchi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service's entry point. */
@SpringBootApplication
public class Madoguchi {

  public static void main(String[] arguments) {
    SpringApplication.run(Madoguchi.class, arguments);
  }
}
