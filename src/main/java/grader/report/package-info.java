/** The report and its renderings. */
@NullMarked
package grader.report;

import org.jspecify.annotations.NullMarked;
