class X {
    static Object f() throws Throwable {
        java.util.Arrays.parallelSort(new int[3]); return 1;
    }
}
