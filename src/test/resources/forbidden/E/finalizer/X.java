class X { @Override protected void finalize() {} }
