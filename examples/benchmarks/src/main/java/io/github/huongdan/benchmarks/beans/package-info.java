/** What an application would write without the library: plain classes for data binding, with JAXB's annotations for XML. */
@NullUnmarked
@XmlSchema(namespace = "urn:huongdan:1.1", elementFormDefault = XmlNsForm.QUALIFIED)
@XmlJavaTypeAdapter(value = DayAdapter.class, type = LocalDate.class)
package io.github.huongdan.benchmarks.beans;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
