package grader.protocol;

/** Frame to type and payload. */
final class FrameEncoder {

    private FrameEncoder() {}

    static FrameType type(Frame frame) {
        if (frame instanceof HostFrame.Compile) {
            return FrameType.COMPILE;
        } else if (frame instanceof HostFrame.Load) {
            return FrameType.LOAD;
        } else if (frame instanceof HostFrame.Run) {
            return FrameType.RUN;
        } else if (frame instanceof RunnerFrame.Ready) {
            return FrameType.READY;
        } else if (frame instanceof RunnerFrame.Compiled) {
            return FrameType.COMPILED;
        } else if (frame instanceof RunnerFrame.Discovered) {
            return FrameType.DISCOVERED;
        } else if (frame instanceof RunnerFrame.Started) {
            return FrameType.STARTED;
        } else if (frame instanceof RunnerFrame.Finished) {
            return FrameType.FINISHED;
        } else if (frame instanceof RunnerFrame.Pulse) {
            return FrameType.PULSE;
        } else if (frame instanceof RunnerFrame.RunEnded) {
            return FrameType.RUN_ENDED;
        } else {
            return FrameType.BROKEN;
        }
    }

    static byte[] payload(Frame frame) {
        PayloadWriter out = new PayloadWriter();
        if (frame instanceof HostFrame.Compile compile) {
            out.int64(compile.seal()).int32(compile.release()).bool(compile.suiteLibraries());
            out.list(compile.sources(), Payloads::source).list(compile.classPath(), Payloads::classFile);
        } else if (frame instanceof HostFrame.Load load) {
            out.list(load.libraries(), Payloads::libraryFile).list(load.classes(), Payloads::classFile);
            out.list(load.suiteClasses(), PayloadWriter::text).list(load.selected(), PayloadWriter::text);
            out.int32(load.outputLimit()).bool(load.processCpu()).bool(load.proveEach());
        } else if (frame instanceof HostFrame.Run run) {
            out.int64(run.seal()).list(run.classes(), Payloads::classFile);
        } else if (frame instanceof RunnerFrame.Ready ready) {
            out.text(ready.jdk()).int64(ready.warmUpNanos());
        } else if (frame instanceof RunnerFrame.Compiled compiled) {
            out.bool(compiled.success()).bool(compiled.exhausted());
            out.list(compiled.diagnostics(), Payloads::diagnostic).list(compiled.classes(), Payloads::classFile);
        } else if (frame instanceof RunnerFrame.Discovered discovered) {
            Payloads.testNode(out, discovered.node());
        } else if (frame instanceof RunnerFrame.Started started) {
            out.text(started.id());
        } else if (frame instanceof RunnerFrame.Finished finished) {
            out.text(finished.id());
            Payloads.ending(out, finished.ending());
            Payloads.measurement(out, finished.measurement());
            Payloads.aftermath(out, finished.aftermath());
        } else if (frame instanceof RunnerFrame.Pulse pulse) {
            out.int64(pulse.countedNanos());
        } else if (frame instanceof RunnerFrame.Broken broken) {
            out.bool(broken.outOfMemory()).text(broken.message());
        }
        return out.toBytes();
    }
}
