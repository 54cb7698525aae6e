/** An application on the module path: what it calls is all that it requires. */
module example.archive {
    requires io.github.huongdan.serialization;
    requires io.github.huongdan.validation;
}
