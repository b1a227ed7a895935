open module sums {
    requires java.desktop;
}
