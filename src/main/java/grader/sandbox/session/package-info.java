/** What is asked of sandboxes: to compile, and to run every test of a suite whatever the code under test does. */
@NullMarked
package grader.sandbox.session;

import org.jspecify.annotations.NullMarked;
