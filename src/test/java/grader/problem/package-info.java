@NullMarked
package grader.problem;

import org.jspecify.annotations.NullMarked;
