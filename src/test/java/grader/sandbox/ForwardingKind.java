package grader.sandbox;

/** A kind that is another one, but for what a test makes of it. */
public abstract class ForwardingKind implements SandboxKind {

    private final SandboxKind real;

    protected ForwardingKind(SandboxKind real) {
        this.real = real;
    }

    @Override
    public String id() {
        return real.id();
    }

    @Override
    public String fingerprint() {
        return real.fingerprint();
    }

    @Override
    public String machine() {
        return real.machine();
    }

    @Override
    public String engine() {
        return real.engine();
    }

    @Override
    public String jdk() {
        return real.jdk();
    }

    @Override
    public Capacity capacity() {
        return real.capacity();
    }

    @Override
    public Child start(Role role, SandboxLimits limits) {
        return real.start(role, limits);
    }
}
