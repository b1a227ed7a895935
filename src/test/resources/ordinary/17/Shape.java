sealed interface Shape permits Circle, Square, Rect { double area(); default String name() { return getClass().getSimpleName(); } static Shape unit() { return new Square(1); } }
record Circle(double r) implements Shape { public double area() { return Math.PI * r * r; } }
record Square(double a) implements Shape { Square { if (a < 0) throw new IllegalArgumentException("negative: " + a); } public double area() { return a * a; } }
record Rect(double a, double b) implements Shape { public double area() { return a * b; } }
