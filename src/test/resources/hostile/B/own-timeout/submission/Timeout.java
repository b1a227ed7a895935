@interface Timeout {
    long value();
}
