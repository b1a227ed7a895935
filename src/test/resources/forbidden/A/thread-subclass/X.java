class X extends Thread { public void run() {} }
