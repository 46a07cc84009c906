package io.madoguchi;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The clocks that every room is given, so that tests can turn them: the machine's for when
 * something was, and for who asks for {@code steadyClock} one for how long it lasts.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TimeConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** By its name only: whoever asks for a clock means the machine's. */
  @Bean(defaultCandidate = false)
  Clock steadyClock() {
    return new SteadyClock();
  }
}
