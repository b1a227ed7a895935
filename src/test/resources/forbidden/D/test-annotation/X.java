class X { @org.junit.jupiter.api.Test void f() {} }
