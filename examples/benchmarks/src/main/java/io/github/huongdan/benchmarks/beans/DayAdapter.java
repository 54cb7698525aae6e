package io.github.huongdan.benchmarks.beans;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/** Binds days, which JAXB does not know. */
final class DayAdapter extends XmlAdapter<String, LocalDate> {

    @Override
    public LocalDate unmarshal(String text) {
        return LocalDate.parse(text);
    }

    @Override
    public String marshal(LocalDate day) {
        return day.toString();
    }
}
