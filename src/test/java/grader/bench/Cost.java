package grader.bench;

/**
 * What some work took; in milliseconds.
 *
 * @param wall until it was done
 * @param cpu of the whole machine, until it was quiet again, without what it takes when it is idle
 * @param grader of that, this process and those that it started
 * @param containers of that, what ran in containers
 * @param settled whether the machine became quiet again
 */
record Cost(double wall, double cpu, double grader, double containers, boolean settled) {

    private static final double MILLIS = 1000;

    static Cost between(Clocks before, Clocks after, double wallMillis, double idleLoad, boolean settled) {
        double elapsed = after.wall() - before.wall();
        double busy = after.machine().busySince(before.machine(), elapsed) - idleLoad * elapsed;
        double grader = after.own() - before.own() + after.children() - before.children();
        return new Cost(
                wallMillis,
                MILLIS * Math.max(0, busy),
                MILLIS * grader,
                MILLIS * (after.containers() - before.containers()),
                settled);
    }

    /** What neither the grader nor a container used: the engine, its helpers, and the kernel on their behalf. */
    double engine() {
        return Math.max(0, cpu - grader - containers);
    }
}
