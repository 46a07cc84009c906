/**
 * How good a bot folder is: puts utterances to the matcher that answers visitors, and reports what
 * came of them, in figures and in plain words for designers: {@code trial} asks, {@code figures}
 * reckons, {@code hints} advises, {@code report} shows, each only with those before it.
 *
 * <p>The way in is {@link io.madoguchi.matching.evaluation.EvaluateCommand}; {@code
 * src/docs/evaluation.md} defines every figure. Uses only what the matching room shows everybody,
 * so that nothing is measured that a visitor would not get.
 */
@org.springframework.modulith.NamedInterface("evaluation")
@NullMarked
package io.madoguchi.matching.evaluation;

import org.jspecify.annotations.NullMarked;
