class X implements java.io.Serializable { private void readObject(java.io.ObjectInputStream in) {} }
