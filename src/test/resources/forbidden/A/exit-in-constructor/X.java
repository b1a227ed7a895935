class X { X() { System.exit(0); } }
