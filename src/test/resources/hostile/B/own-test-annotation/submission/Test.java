@interface Test {}
