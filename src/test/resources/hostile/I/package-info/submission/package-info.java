@Deprecated
package grader.runner;
