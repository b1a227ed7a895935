class X { static class Y { enum Z { A { void f() { Runtime.getRuntime().halt(1); } }; void f() {} } } }
