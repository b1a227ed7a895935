package grader.intake;

/**
 * How much a submission may be. Every bound is inclusive and counts what is really there, never what a header claims.
 *
 * @param entries files, folders and links looked at, wanted or not
 * @param sources {@code .java} files
 * @param sourceBytes bytes of one source
 * @param allSourceBytes bytes of all sources together
 * @param archiveBytes bytes of a zip or tar.gz as it lies on disk
 * @param unpackedBytes bytes that come out of an archive, wanted or not
 * @param ratio how many times bigger an archive may get by unpacking, once more than a megabyte came out
 * @param depth segments of a path, the file's own name included
 * @param pathLength UTF-16 units of a path
 * @param segmentLength UTF-16 units between two slashes
 */
public record IntakeLimits(
        int entries,
        int sources,
        int sourceBytes,
        int allSourceBytes,
        int archiveBytes,
        long unpackedBytes,
        int ratio,
        int depth,
        int pathLength,
        int segmentLength) {

    /** Far above any honest take-home work, far below what hurts the interviewer's machine. */
    public static final IntakeLimits DEFAULT =
            new IntakeLimits(10_000, 500, 1 << 20, 8 << 20, 32 << 20, 64L << 20, 200, 16, 255, 100);

    public IntakeLimits {
        if (entries < 1 || sources < 1 || depth < 1 || pathLength < 1 || segmentLength < 1 || ratio < 1) {
            throw new IllegalArgumentException("counts and lengths are at least 1");
        }
        if (sourceBytes < 1 || allSourceBytes < 1 || archiveBytes < 1 || unpackedBytes < 1) {
            throw new IllegalArgumentException("sizes are at least 1");
        }
        if (sourceBytes == Integer.MAX_VALUE || archiveBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("what is read into memory has to fit into an array");
        }
    }
}
