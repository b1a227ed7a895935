class Listener implements org.junit.platform.launcher.TestExecutionListener {}
