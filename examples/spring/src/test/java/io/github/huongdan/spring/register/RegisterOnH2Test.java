package io.github.huongdan.spring.register;

class RegisterOnH2Test extends RegisterContract {

    @Override
    String typeOfTheColumn() {
        return "JSON";
    }
}
