/** What hidden and public suites import: weights, limits and hints for JUnit tests, and copies of what was returned. */
@NullMarked
package grader.suite;

import org.jspecify.annotations.NullMarked;
