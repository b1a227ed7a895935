class X extends java.util.ArrayList<String> { Object f() { return super.parallelStream(); } }
