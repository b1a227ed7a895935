package org.\u006aunit.jupiter.api;

class Helper {}
