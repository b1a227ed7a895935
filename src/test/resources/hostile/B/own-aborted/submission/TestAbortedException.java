class TestAbortedException extends RuntimeException {}
