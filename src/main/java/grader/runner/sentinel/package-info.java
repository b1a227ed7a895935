/** What shows that tests can still fail. */
@NullMarked
package grader.runner.sentinel;

import org.jspecify.annotations.NullMarked;
