class FibonacciGeneratorTest {
    static final boolean MINE = true;
}
