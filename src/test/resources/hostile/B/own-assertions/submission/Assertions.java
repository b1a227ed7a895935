class Assertions {
    static void assertEquals(long expected, long actual, String message) {}
}
