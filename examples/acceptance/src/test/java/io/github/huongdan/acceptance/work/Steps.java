package io.github.huongdan.acceptance.work;

/** Is counted up by the classes of {@link CountedClasses}. Only one thread may run them at a time. */
public final class Steps {

    /** Methods entered and jumps back taken since the virtual machine began. */
    public static long taken;

    private Steps() {}
}
