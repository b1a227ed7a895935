class X {
    static Object f() throws Throwable {
        return javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(new byte[0]));
    }
}
