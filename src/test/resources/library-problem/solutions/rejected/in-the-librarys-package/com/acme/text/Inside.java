package com.acme.text;

class Inside {}
