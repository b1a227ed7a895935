/** A problem's folder becomes a {@code Problem}, a file that names several an {@code Assessment}; what makes one valid. */
@NullMarked
package grader.problem;

import org.jspecify.annotations.NullMarked;
