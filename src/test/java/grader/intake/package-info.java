@NullMarked
package grader.intake;

import org.jspecify.annotations.NullMarked;
