/**
 * A file, folder, zip or tar.gz becomes a {@link grader.intake.Submission}, within bounds.
 *
 * <p>{@link grader.intake.Intake} is the way in. Folder and archive readers feed one {@code Gathering}, which knows the
 * bounds and what is wanted; {@code Layout} then gives every source its place.
 */
@NullMarked
package grader.intake;

import org.jspecify.annotations.NullMarked;
