/** A file, folder, zip or tar.gz becomes a {@code Submission}, within bounds. */
@NullMarked
package grader.intake;

import org.jspecify.annotations.NullMarked;
