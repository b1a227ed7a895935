/** Maven coordinates → the same class files and resources for every grading. */
@NullMarked
package grader.library;

import org.jspecify.annotations.NullMarked;
