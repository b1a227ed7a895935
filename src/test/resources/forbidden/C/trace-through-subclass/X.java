class X extends RuntimeException { Object f() { return getStackTrace().length; } }
