class X {
    static Object f() throws Throwable {
        org.junit.jupiter.api.Assumptions.assumeTrue(false); return 1;
    }
}
