/** What hidden and public suites import: weights, limits and hints for JUnit tests. */
@NullMarked
package grader.suite;

import org.jspecify.annotations.NullMarked;
