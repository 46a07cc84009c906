package io.madoguchi.chat.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.files.FileKind;
import io.madoguchi.files.FileSettings;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class FileQuotasTests {

  private final FileQuotas quotas =
      new FileQuotas(
          new FileSettings(
              true,
              DataSize.ofMegabytes(1),
              DataSize.ofMegabytes(2),
              EnumSet.allOf(FileKind.class),
              3,
              Duration.ZERO));

  @Test
  void letASenderSendSoManyAMinute() {
    assertThat(sent("c-1", "192.0.2.1", 4)).isEqualTo(3);
    assertThat(sent("c-2", "192.0.2.1", 1)).isEqualTo(1);
  }

  @Test
  void letAnAddressSendTenTimesAsMany() {
    long all = IntStream.range(0, 20).mapToLong(each -> sent("c-" + each, "192.0.2.1", 3)).sum();
    assertThat(all).isEqualTo(30);
    assertThat(sent("c-other", "192.0.2.2", 1)).isEqualTo(1);
  }

  @Test
  void letAnAddressHaveSoManyUnderWay() {
    long begun = IntStream.range(0, 25).filter(_ -> quotas.begin("192.0.2.1")).count();
    assertThat(begun).isEqualTo(20);
    assertThat(quotas.begin("192.0.2.2")).isTrue();
    quotas.end("192.0.2.1");
    assertThat(quotas.begin("192.0.2.1")).isTrue();
    assertThat(quotas.begin("192.0.2.1")).isFalse();
  }

  private long sent(String sender, String address, int files) {
    return IntStream.range(0, files).filter(_ -> quotas.allowsSending(sender, address)).count();
  }
}
