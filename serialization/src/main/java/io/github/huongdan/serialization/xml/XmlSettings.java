package io.github.huongdan.serialization.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.input.SafeXml;
import javax.xml.stream.XMLInputFactory;

/** The settings of the parser and the writer below. The factories are set up once and shared; Woodstox allows that. */
final class XmlSettings {

    /** Each part stands in an element of its own inside a list's, and holds elements of texts. */
    private static final int ELEMENTS_FOR_A_PART = 2;

    private XmlSettings() {}

    static XMLInputFactory inputFactory(ReadLimits limits) {
        WstxInputFactory factory = SafeXml.inputFactory();
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, elementDepth(limits));
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.maxTextLength());
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.maxTextLength());
        return factory;
    }

    static int elementDepth(ReadLimits limits) {
        return ELEMENTS_FOR_A_PART * limits.maxDepth() + 2;
    }
}
