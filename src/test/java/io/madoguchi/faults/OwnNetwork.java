package io.madoguchi.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * A network of a test's own: this machine, a router and the service's machine, the latter two in
 * network namespaces. While it is cut, the router swallows every packet, and neither end is told.
 * Links, routes and namespaces are gone when the last process in them ends.
 */
public final class OwnNetwork implements AutoCloseable {

  /** Should this test be killed, the namespaces end by themselves, in seconds. */
  private static final String LONGEST = "1200";

  private static final String ESTABLISHED = "01";

  private final Process router;
  private final Process machine;
  private final String prefix;

  private OwnNetwork(Process router, Process machine, String prefix) {
    this.router = router;
    this.machine = machine;
    this.prefix = prefix;
  }

  /** With addresses of RFC 2544, which nobody else uses. */
  public static OwnNetwork make() throws IOException, InterruptedException {
    int number = ThreadLocalRandom.current().nextInt(1, 255);
    OwnNetwork network = new OwnNetwork(namespace(), namespace(), "198.18." + number + ".");
    try {
      network.link("mdg" + number);
    } catch (IOException | InterruptedException | RuntimeException failure) {
      network.close();
      throw failure;
    }
    return network;
  }

  private static Process namespace() throws IOException {
    String script = "ip link set lo up && echo ready && exec sleep " + LONGEST;
    Process process = new ProcessBuilder("unshare", "--net", "sh", "-c", script).start();
    BufferedReader output = process.inputReader();
    if (!"ready".equals(output.readLine())) {
      throw new IOException("no network namespace: " + process.errorReader().readLine());
    }
    return process;
  }

  private void link(String name) throws IOException, InterruptedException {
    String router = "" + this.router.pid();
    String machine = "" + this.machine.pid();
    Machine.run(words("ip link add %sa type veth peer name %sb netns %s", name, name, router));
    Machine.run(words("ip address add %s1/30 dev %sa", prefix, name));
    Machine.run(words("ip link set %sa up", name));
    Machine.run(words("ip route add %s4/30 via %s2", prefix, prefix));
    in(router, "ip link add %sc type veth peer name %sd netns %s", name, name, machine);
    in(router, "ip address add %s2/30 dev %sb", prefix, name);
    in(router, "ip address add %s5/30 dev %sc", prefix, name);
    in(router, "ip link set %sb up", name);
    in(router, "ip link set %sc up", name);
    in(machine, "ip address add %s6/30 dev %sd", prefix, name);
    in(machine, "ip link set %sd up", name);
    in(machine, "ip route add default via %s5", prefix);
    mend();
  }

  private static void in(String namespace, String command, Object... values)
      throws IOException, InterruptedException {
    Machine.run(words("nsenter --net --target " + namespace + " " + command, values));
  }

  private static String[] words(String command, Object... values) {
    return command.formatted(values).split(" ");
  }

  /** For a service on the far machine. */
  public Housing farMachine() {
    return new Housing(
        prefix + "6", List.of("nsenter", "--net", "--target", "" + machine.pid(), "--"));
  }

  public void cut() throws IOException, InterruptedException {
    forward("0");
  }

  public void mend() throws IOException, InterruptedException {
    forward("1");
  }

  private void forward(String value) throws IOException, InterruptedException {
    String script = "echo " + value + " > /proc/sys/net/ipv4/ip_forward";
    Machine.run("nsenter", "--net", "--target", "" + router.pid(), "sh", "-c", script);
  }

  /** How many connections to {@code port} the far machine takes to be open. */
  public long open(int port) throws IOException {
    String local = ":%04X".formatted(port);
    long open = 0;
    for (String table : List.of("tcp", "tcp6")) {
      try (Stream<String> lines =
          Files.lines(Path.of("/proc/" + machine.pid() + "/net/" + table))) {
        open +=
            lines
                .map(line -> line.strip().split("\\s+"))
                .filter(each -> each[1].endsWith(local) && each[3].equals(ESTABLISHED))
                .count();
      }
    }
    return open;
  }

  @Override
  public void close() {
    router.destroyForcibly();
    machine.destroyForcibly();
  }
}
