@interface Tag {
    String value();
}
