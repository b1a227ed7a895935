/** Outcomes and weights become a score: a pure function. */
@NullMarked
package grader.scoring;

import org.jspecify.annotations.NullMarked;
