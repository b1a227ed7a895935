/** A suite that tests nothing: run before a real one, so that no real test pays for JUnit's own first steps. */
@NullMarked
package grader.runner.toy;

import org.jspecify.annotations.NullMarked;
