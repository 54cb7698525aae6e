package example.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.validation.fixtures.Defect;
import io.github.huongdan.validation.fixtures.ValidDocuments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class RegisterTest {

    private final GuidanceDocument document = ValidDocuments.of("PARTY_2018");

    @Autowired
    private MockMvc web;

    @Autowired
    private Entries entries;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aDocumentComesBackAsItWasSent() throws Exception {
        String id = web.perform(post("/documents")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(GuidanceJson.standard().writeBytes(document)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        byte[] back = web.perform(get("/documents/" + id))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(GuidanceJson.standard().read(back)).isEqualTo(document);
        assertThat(entries.findByCode(document.header().code().toString())).isNotEmpty();
    }

    @Test
    void theColumnHoldsTheFormatOfTheLibrary() {
        Long id = entries.save(new Entry(document)).id();

        byte[] column = database.queryForObject("select document from entry where id = ?", byte[].class, id);

        assertThat(GuidanceJson.standard().read(column)).isEqualTo(document);
    }

    @Test
    void aDefectiveDocumentIsRefused() throws Exception {
        GuidanceDocument defective = Defect.WITHOUT_PLACE.in(document);

        web.perform(post("/documents")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(GuidanceJson.standard().writeBytes(defective)))
                .andExpect(status().isBadRequest());
    }
}
