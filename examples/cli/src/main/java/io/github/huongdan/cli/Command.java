package io.github.huongdan.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command; a call does its work with what the user gave for its arguments, and returns the exit code. */
interface Command extends Callable<Integer> {

    /** What the parser knows of it. */
    CommandSpec spec();

    /** Where it prints what was asked for. */
    default PrintWriter out() {
        return spec().commandLine().getOut();
    }

    /** Where it says what went wrong. */
    default PrintWriter err() {
        return spec().commandLine().getErr();
    }
}
