class X extends java.util.concurrent.RecursiveTask<Integer> { protected Integer compute() { return 1; } }
