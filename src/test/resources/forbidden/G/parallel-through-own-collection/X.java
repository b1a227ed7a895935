class X extends java.util.ArrayList<String> { Object f() { return parallelStream(); } }
