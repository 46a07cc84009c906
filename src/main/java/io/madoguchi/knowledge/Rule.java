package io.madoguchi.knowledge;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * A condition on an utterance: each of {@code all}, at least one of {@code any} (when not empty),
 * none of {@code none}, the pattern is found (RE2/J, linear time, on the normalised text), and what
 * else is asked for. At least one part is present.
 */
public record Rule(
    List<String> all,
    List<String> any,
    List<String> none,
    Optional<Pattern> pattern,
    Demands demands,
    Origin origin) {}
