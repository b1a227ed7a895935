package grader.suite;

public @interface Points {
    int value() default 1000;
}
