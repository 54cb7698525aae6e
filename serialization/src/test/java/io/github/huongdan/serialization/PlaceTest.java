package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.source.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void showsWhatIsKnown() {
        assertThat(new Place("/header", new Position(3, 12))).hasToString("/header, line 3, column 12");
        assertThat(Place.at("/header")).hasToString("/header");
        assertThat(Place.at(new Position(3, 12))).hasToString("line 3, column 12");
        assertThat(Place.UNKNOWN).hasToString("");
    }

    @Test
    void anErrorEndsWithItsPlace() {
        assertThat(new MalformedDocumentException("Wrong", Place.at("/a"))).hasMessage("Wrong (/a)");
        assertThat(new MalformedDocumentException("Wrong", Place.UNKNOWN)).hasMessage("Wrong");
    }

    @Test
    void anErrorSurvivesJavaSerialisation() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(new MalformedDocumentException("Wrong", Place.at("/a")));
        Object copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat((MalformedDocumentException) copy).hasMessage("Wrong (/a)");
        assertThat(((MalformedDocumentException) copy).place()).isEqualTo(Place.UNKNOWN);
    }
}
