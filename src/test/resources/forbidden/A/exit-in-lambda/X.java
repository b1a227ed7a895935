class X { Runnable r = () -> System.exit(0); }
