/** The only place where the stages meet. */
@NullMarked
package grader.pipeline;

import org.jspecify.annotations.NullMarked;
