/** Outcomes and weights become a score, scores and weights that of an assessment: pure functions. */
@NullMarked
package grader.scoring;

import org.jspecify.annotations.NullMarked;
