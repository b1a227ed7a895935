sealed interface Expr permits Num, Sum, Neg {}
record Num(int n) implements Expr {}
record Sum(Expr l, Expr r) implements Expr {}
record Neg(Expr e) implements Expr {}
class Eval { static int eval(Expr e) { return switch (e) { case Num(int n) -> n; case Sum(Num(var a), Num(var b)) when a == b -> 2 * a; case Sum(var l, var r) -> eval(l) + eval(r); case Neg(Expr x) -> -eval(x); }; } static String kind(Object o) { return switch (o) { case null -> "null"; case String s when s.isEmpty() -> "empty"; case String s -> s; case Integer i -> "int" + i; case int[] a -> "a" + a.length; case Num(int n) -> "n"; default -> "?"; }; } }
