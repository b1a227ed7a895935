/** Class files: what they name, what they may name, and how a suite links to them. */
@NullMarked
package grader.bytecode;

import org.jspecify.annotations.NullMarked;
