@interface Points {
    int value() default 1000;
}
