/** Which kinds of sandbox work here, and which one is taken. */
@NullMarked
package grader.sandbox.choice;

import org.jspecify.annotations.NullMarked;
