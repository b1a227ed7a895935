class X { native void f(); }
