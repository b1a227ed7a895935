/**
 * What host and runner say to each other: length-bounded binary frames over standard input and output.
 *
 * <p>The only package that both sides share; it needs nothing but the JDK.
 */
@NullMarked
package grader.protocol;

import org.jspecify.annotations.NullMarked;
