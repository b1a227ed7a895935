package grader.pipeline;

/** Whether submissions are held against the bytecode policy. */
enum Policy {
    ENFORCED,
    /** For tests of the walls behind it. */
    OFF
}
