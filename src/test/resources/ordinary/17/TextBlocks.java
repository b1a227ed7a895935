class TextBlocks { static final String T = """
    Hello, "%s"
      indented \
    joined
    """; String f(Object o, int n, long l, char c, double d, boolean b) { return T.formatted(o) + n + l + c + d + b + 'x' + null; } String g() { return String.format("%5.2f|%-10s|%08x", 1.5, "a", 255) + String.join(",", java.util.List.of("a")) + "a".repeat(3).strip(); } }
