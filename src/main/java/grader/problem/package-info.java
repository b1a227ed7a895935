/** A problem's folder becomes a {@code Problem}; what makes one valid. */
@NullMarked
package grader.problem;

import org.jspecify.annotations.NullMarked;
