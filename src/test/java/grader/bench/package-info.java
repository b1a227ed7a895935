/** The benchmark: {@code ./mvnw -Pbench verify}. {@code docs/performance.md} says what it measures. */
@NullMarked
package grader.bench;

import org.jspecify.annotations.NullMarked;
