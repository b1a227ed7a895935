/** What the stages share to keep things for later: names by content, and one maker at a time. Knows no stage. */
@NullMarked
package grader.cache;

import org.jspecify.annotations.NullMarked;
