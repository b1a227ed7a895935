/** Sandboxes that are processes of this machine: with bubblewrap's walls, or with none but the JVM's own. */
@NullMarked
package grader.sandbox.local;

import org.jspecify.annotations.NullMarked;
