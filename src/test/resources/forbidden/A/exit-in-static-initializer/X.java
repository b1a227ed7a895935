class X { static { System.exit(0); } }
