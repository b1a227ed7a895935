/** Many submissions for one problem: which they are, what each is called, and how far an earlier batch came. */
@NullMarked
package grader.pipeline.batch;

import org.jspecify.annotations.NullMarked;
