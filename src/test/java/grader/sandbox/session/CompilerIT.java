package grader.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.SourceFile;
import grader.sandbox.Child;
import grader.sandbox.ForwardingKind;
import grader.sandbox.Kinds;
import grader.sandbox.Role;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A compiler outlives what breaks its sandboxes. */
class CompilerIT {

    private static final SourceFile RIGHT = new SourceFile("Right.java", "class Right {}");

    private final Counted kind = new Counted(new SandboxKinds(Kinds.CACHE, message -> {}).open(SandboxChoice.PROCESS));
    private final Compiler compiler = new Compiler(kind);

    @AfterEach
    void close() {
        compiler.close();
    }

    /** Bubblewrap's processes die with their parent, which is a thread to the kernel. */
    @ParameterizedTest
    @MethodSource("grader.sandbox.Kinds#all")
    void outlivesTheThreadThatStartedIt(SandboxKind any) throws InterruptedException {
        Counted counted = new Counted(any);
        try (Compiler outliving = new Compiler(counted)) {
            Thread thread = new Thread(() -> outliving.compile(17, false, List.of(RIGHT), List.of()));
            thread.start();
            thread.join();
            assertThat(outliving.compile(17, false, List.of(RIGHT), List.of()).success())
                    .isTrue();
            assertThat(counted.children).hasSize(1);
        }
    }

    @Test
    void servesOneSubmissionAfterAnotherInOneSandbox() {
        compiler.warmUp();
        assertThat(compiles(RIGHT)).isTrue();
        assertThat(compiles(new SourceFile("Wrong.java", "class Wrong {"))).isFalse();
        assertThat(compiles(RIGHT)).isTrue();
        assertThat(kind.children).hasSize(1);
    }

    @Test
    void compilesInAnotherSandboxWhereOneDiedWhileItWaited() {
        assertThat(compiles(RIGHT)).isTrue();
        kind.children.get(0).close();
        assertThat(compiles(RIGHT)).isTrue();
        assertThat(kind.children).hasSize(2);
    }

    @Test
    void triesABombOnceMoreWhereTheSandboxHadServedOthers() {
        assertThat(compiles(RIGHT)).isTrue();
        String deep = "(".repeat(400_000) + "1" + ")".repeat(400_000);
        SourceFile bomb = new SourceFile("Bomb.java", "class Bomb { int x = " + deep + "; }");
        assertThat(compiles(bomb)).isFalse();
        assertThat(kind.children).hasSize(2);
        assertThat(compiles(RIGHT)).isTrue();
    }

    private boolean compiles(SourceFile source) {
        return compiler.compile(17, false, List.of(source), List.of()).success();
    }

    /** The real kind, with a list of all that it started. */
    private static final class Counted extends ForwardingKind {
        private final List<Child> children = new CopyOnWriteArrayList<>();

        Counted(SandboxKind real) {
            super(real);
        }

        @Override
        public Child start(Role role, SandboxLimits limits) {
            Child child = super.start(role, limits);
            children.add(child);
            return child;
        }
    }
}
