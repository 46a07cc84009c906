package io.madoguchi.faults;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * A disk of a test's own: an ext4 file system in a file, whose power can be cut. What the file
 * system had not written to the disk by then is lost, its journal's newest part included; a cache
 * within the disk itself, which a real one may have, is not played.
 */
final class DiskImage {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** EXT4_IOC_SHUTDOWN, and its flag that says: do not write the journal before. */
  private static final int SHUTDOWN = 0x8004_587D;

  private static final int WITHOUT_THE_JOURNAL = 2;

  private final Path file;

  private DiskImage(Path file) {
    this.file = file;
  }

  /** A new one with room for {@code megabytes}. */
  static DiskImage make(Path file, int megabytes) throws IOException, InterruptedException {
    try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
      image.setLength((long) megabytes << 20);
    }
    Machine.run("mkfs.ext4", "-q", "-F", file.toString());
    return new DiskImage(file);
  }

  Housing mountedAt(Path place) {
    return Housing.mounted(place, "mount", "-o", "loop", file.toString());
  }

  /**
   * @param place the root of the mounted file system, as this process sees it
   */
  static void cutPower(Path place) throws Throwable {
    Linker linker = Linker.nativeLinker();
    MethodHandle open =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("open"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            Linker.Option.firstVariadicArg(2));
    MethodHandle ioctl =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("ioctl"),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_LONG,
                ValueLayout.ADDRESS),
            Linker.Option.firstVariadicArg(2));
    MethodHandle close =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("close"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    try (Arena arena = Arena.ofConfined()) {
      int root = (int) open.invoke(arena.allocateFrom(place.toString()), 0);
      MemorySegment flag = arena.allocateFrom(ValueLayout.JAVA_INT, WITHOUT_THE_JOURNAL);
      int result = (int) ioctl.invoke(root, Integer.toUnsignedLong(SHUTDOWN), flag);
      int ignored = (int) close.invoke(root);
      if (result != 0) {
        throw new IOException("the kernel does not shut down " + place);
      }
    }
  }

  /** Waits until the kernel has let go of it after its last user ended. */
  void awaitRelease() {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> Machine.run("losetup", "--associated", file.toString()).isEmpty());
  }
}
