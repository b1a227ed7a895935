/** Compiles sources, for many submissions one after another. */
@NullMarked
package grader.runner.compile;

import org.jspecify.annotations.NullMarked;
