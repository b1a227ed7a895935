package grader.sandbox;

/**
 * How much a sandbox may use.
 *
 * @param heapBytes of the Java heap; what the JVM needs beside it comes on top
 * @param scratchBytes that can be written to the scratch folder
 * @param threads that can live at once, the JVM's own included
 */
public record SandboxLimits(long heapBytes, long scratchBytes, int threads) {

    private static final long MIB = 1L << 20;
    /** Metaspace, code cache, direct buffers, thread stacks and the JVM itself. */
    private static final long BESIDE_THE_HEAP = 400 * MIB;

    /** What the compiler needs for the largest submission that intake lets through. */
    public static final SandboxLimits COMPILER = new SandboxLimits(512 * MIB, 16 * MIB, 128);

    public SandboxLimits {
        if (heapBytes < 16 * MIB || scratchBytes < MIB || threads < 32) {
            throw new IllegalArgumentException("too little to start a JVM: " + heapBytes + " bytes of heap, "
                    + scratchBytes + " of scratch, " + threads + " threads");
        }
    }

    /** For running tests with a heap of this size. */
    public static SandboxLimits forTests(long heapBytes) {
        return new SandboxLimits(heapBytes, 64 * MIB, 256);
    }

    /** All memory of the process, in bytes. */
    public long memoryBytes() {
        return heapBytes + BESIDE_THE_HEAP;
    }
}
