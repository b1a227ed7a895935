package grader.protocol;

public class FrameWriter {}
