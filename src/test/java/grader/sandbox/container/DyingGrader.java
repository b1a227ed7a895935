package grader.sandbox.container;

import grader.sandbox.Child;
import grader.sandbox.SandboxLimits;
import java.io.IOException;

/** A grader that starts a container and waits to be killed. */
public final class DyingGrader {

    private DyingGrader() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        ContainerKind kind = TestImage.kind(new ContainerEngine(new EngineChoice(args[1], "")));
        Child child = TestImage.look(kind, SandboxLimits.forTests(64L << 20), args[0]);
        child.output().read();
        System.out.println("owner " + Owner.self().label());
        System.out.flush();
        Thread.sleep(600_000);
        child.close();
    }
}
