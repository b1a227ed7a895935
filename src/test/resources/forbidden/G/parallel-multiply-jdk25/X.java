class X {
    static Object f() throws Throwable {
        return java.math.BigInteger.TWO.parallelMultiply(java.math.BigInteger.TEN);
    }
}
