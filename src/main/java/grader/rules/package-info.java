/** Source rules, and signatures against the starter, read with JavaParser. */
@NullMarked
package grader.rules;

import org.jspecify.annotations.NullMarked;
