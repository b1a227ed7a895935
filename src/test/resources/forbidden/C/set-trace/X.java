class X extends Exception { { setStackTrace(null); } }
