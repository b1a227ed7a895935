@interface Disabled {}
