package org.junit.jupiter.api; class X {}
