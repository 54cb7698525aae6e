package io.github.huongdan.spring.api;

import io.github.huongdan.spring.judging.Upload;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;

/** The interface as OpenAPI describes it: what the code alone does not say is how a file is sent, and what an answer is that is none. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final String PROBLEM = "Problem";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "No file, or a parameter that is not known",
            "413", "The file is larger than the service takes",
            "415", "The file is of a format with which this cannot be done",
            "422", "The file is no document of its format; pointer, line and column tell where",
            "503", "As many documents are in hand as the service takes, or this one takes too long");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Upload.class);
    }

    @Bean
    OpenAPI description() {
        ObjectSchema problem = new ObjectSchema();
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema().description("One sentence"));
        problem.addProperty("pointer", new StringSchema().description("The place in the document, as a JSON pointer"));
        problem.addProperty("line", new IntegerSchema());
        problem.addProperty("column", new IntegerSchema());
        return new OpenAPI()
                .info(new Info()
                        .title("Huongdan")
                        .version("1")
                        .description("Judges, converts, reviews and corrects guidance documents."))
                .components(new Components().addSchemas(PROBLEM, problem));
    }

    @Bean
    OperationCustomizer files() {
        return (operation, method) -> {
            boolean takesAFile = Arrays.stream(method.getMethodParameters())
                    .map(MethodParameter::getParameterType)
                    .anyMatch(Upload.class::equals);
            return takesAFile ? described(operation) : operation;
        };
    }

    private static Operation described(Operation operation) {
        StringSchema bytes = new StringSchema();
        bytes.format("binary");
        ObjectSchema form = new ObjectSchema();
        form.addProperty(UploadResolver.PART, bytes);
        form.addRequiredItem(UploadResolver.PART);
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType("application/octet-stream", new MediaType().schema(bytes))
                        .addMediaType("multipart/form-data", new MediaType().schema(form))));
        operation.addParametersItem(query(UploadResolver.NAME, "How the file is called, where it is the body"));
        operation.addParametersItem(query("format", "The format of the answer, in place of the header Accept"));
        operation.addParametersItem(query("lang", "vi or en, in place of the header Accept-Language"));
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        REFUSALS.forEach((status, reason) -> operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(reason)
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(problem)))));
        return operation;
    }

    private static Parameter query(String name, String description) {
        return new Parameter().in("query").name(name).description(description).schema(new StringSchema());
    }
}
