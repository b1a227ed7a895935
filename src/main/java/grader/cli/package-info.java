/** The command line: one picocli command a class, no logic. */
@NullMarked
package grader.cli;

import org.jspecify.annotations.NullMarked;
