class X extends java.util.ArrayList<String> implements P { static Object f(P p) { return p.parallelStream(); } } interface P { java.util.stream.Stream<String> parallelStream(); }
