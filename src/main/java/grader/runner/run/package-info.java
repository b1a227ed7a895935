/** Runs the tests of one submission, once. */
@NullMarked
package grader.runner.run;

import org.jspecify.annotations.NullMarked;
