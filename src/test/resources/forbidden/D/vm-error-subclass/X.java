class X extends VirtualMachineError {}
