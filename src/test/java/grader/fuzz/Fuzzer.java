package grader.fuzz;

import java.util.Optional;

/** Where Jazzer comes in: one target a process, named by {@code --target_args}. */
public final class Fuzzer {

    private static Optional<FuzzTarget> target = Optional.empty();

    private Fuzzer() {}

    /** Called once, before all inputs. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Optional.of(Fuzzed.of(arguments[0]).target());
    }

    /** Called with each input; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        Budget.accepts(target.orElseThrow(), input);
    }
}
