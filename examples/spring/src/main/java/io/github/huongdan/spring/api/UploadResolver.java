package io.github.huongdan.spring.api;

import io.github.huongdan.spring.judging.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes the file of a request: the part {@code file} of a form, or else the whole body, which the parameter {@code name} may name. */
final class UploadResolver implements HandlerMethodArgumentResolver {

    static final String PART = "file";
    static final String NAME = "name";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Upload.class;
    }

    @Override
    public Upload resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        MultipartHttpServletRequest form = request.getNativeRequest(MultipartHttpServletRequest.class);
        Upload upload = form == null ? body(request) : part(form.getFile(PART));
        if (upload.content().length == 0) {
            throw new NoFileException();
        }
        return upload;
    }

    private static Upload part(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            throw new NoFileException();
        }
        String name = file.getOriginalFilename();
        return new Upload(name == null ? "" : name, file.getBytes());
    }

    private static Upload body(NativeWebRequest request) throws IOException {
        HttpServletRequest raw = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        String name = raw.getParameter(NAME);
        return new Upload(name == null ? "" : name, raw.getInputStream().readAllBytes());
    }
}
