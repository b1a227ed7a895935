/** Where code that is not ours runs: the kinds of sandbox, and their deadlines. */
@NullMarked
package grader.sandbox;

import org.jspecify.annotations.NullMarked;
