class X {
    static Object f() throws Throwable {
        return java.util.concurrent.CompletableFuture.supplyAsync(() -> 1).get();
    }
}
