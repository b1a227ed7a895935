class X extends OutOfMemoryError {}
