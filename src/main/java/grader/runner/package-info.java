/** The program inside the sandbox. */
@NullMarked
package grader.runner;

import org.jspecify.annotations.NullMarked;
