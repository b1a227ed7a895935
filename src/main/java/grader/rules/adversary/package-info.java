/** Submissions that the grader makes by itself from a starter, to see whether a suite can be had without a solution. */
@NullMarked
package grader.rules.adversary;

import org.jspecify.annotations.NullMarked;
