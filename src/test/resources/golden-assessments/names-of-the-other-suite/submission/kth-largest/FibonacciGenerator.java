class FibonacciGenerator {
    static final boolean MINE = true;
}
