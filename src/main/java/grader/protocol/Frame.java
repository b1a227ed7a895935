package grader.protocol;

/** One message on the wire. */
public sealed interface Frame permits HostFrame, RunnerFrame {}
