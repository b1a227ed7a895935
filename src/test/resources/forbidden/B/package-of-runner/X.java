package grader.runner; class X {}
