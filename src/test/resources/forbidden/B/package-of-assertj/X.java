package org.assertj.core.api; class X {}
