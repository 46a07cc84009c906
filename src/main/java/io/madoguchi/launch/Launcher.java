package io.madoguchi.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The jar's entry point. On Java 25 and newer it goes straight on; on an older one it starts the
 * same jar again with a JDK 25 that it finds on this machine, or says what to install.
 */
public final class Launcher {

  private static final int WRONG_USE = 2;

  /** Made by the build beside the classes: the service's beans, described as code. */
  private static final String BEANS =
      "/io/madoguchi/Madoguchi__ApplicationContextInitializer.class";

  /** Memory is given back at rest, see {@code src/docs/operating.md}. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseCompactObjectHeaders",
          "-XX:G1PeriodicGCInterval=60000",
          "-XX:-G1PeriodicGCInvokesConcurrent",
          "-XX:TrimNativeHeapInterval=60000",
          "-XX:MinHeapFreeRatio=5",
          "-XX:MaxHeapFreeRatio=10");

  private Launcher() {}

  public static void main(String[] arguments) throws Exception {
    if (Runtime.version().feature() >= JavaHomes.NEEDED) {
      goOn(arguments);
      return;
    }
    Optional<Path> newer = JavaHomes.newEnough();
    if (newer.isEmpty()) {
      System.err.printf(
          "Madoguchi needs Java %d or newer, and this is Java %s. Install a JDK %d, for example"
              + " Temurin from adoptium.net, or set JAVA_HOME to one.%n",
          JavaHomes.NEEDED, Runtime.version(), JavaHomes.NEEDED);
      System.exit(WRONG_USE);
    } else {
      System.exit(startAgain(newer.get(), arguments));
    }
  }

  private static void goOn(String[] arguments) throws ReflectiveOperationException {
    takeBeansAsDescribed();
    Class<?> service = Class.forName("io.madoguchi.Madoguchi");
    try {
      service.getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /**
   * Spares Spring to find out anew which beans there are, unless it is told to. In the jar only:
   * beside classes that are still worked on, the description may be an older one.
   */
  private static void takeBeansAsDescribed() {
    URL beans = Launcher.class.getResource(BEANS);
    if (beans != null && beans.getProtocol().equals("jar")) {
      System.getProperties().putIfAbsent("spring.aot.enabled", "true");
    }
  }

  /**
   * Runs until the other Java ends, and ends it when this one is ended; returns its exit status.
   */
  private static int startAgain(Path home, String[] arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.addAll(OPTIONS);
    command.addAll(List.of("-jar", System.getProperty("java.class.path", "")));
    command.addAll(List.of(arguments));
    Process service = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(service::destroy));
    return service.waitFor();
  }
}
