/** What suites are measured with and can't reach: the module does not export it. */
@NullMarked
package grader.suite.internal;

import org.jspecify.annotations.NullMarked;
