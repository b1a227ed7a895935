class AssertionFailedError extends Error {}
