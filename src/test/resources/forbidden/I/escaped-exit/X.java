class X { void f() { \u0053ystem.\u0065xit(0); } }
