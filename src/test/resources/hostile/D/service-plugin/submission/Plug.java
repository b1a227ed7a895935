public class Plug implements com.sun.source.util.Plugin {
    @Override
    public String getName() {
        return "plug";
    }

    @Override
    public void init(com.sun.source.util.JavacTask task, String... args) {
        throw new IllegalStateException("runs in the compiler");
    }

    public boolean autoStart() {
        return true;
    }
}
