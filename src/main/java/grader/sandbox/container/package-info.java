/** The strongest sandbox: a container, made and watched through the Docker API. */
@NullMarked
package grader.sandbox.container;

import org.jspecify.annotations.NullMarked;
