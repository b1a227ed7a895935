class X extends java.util.TimerTask { public void run() {} }
