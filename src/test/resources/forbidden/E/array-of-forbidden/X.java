class X { Object f() { return new Thread.State[1]; } }
