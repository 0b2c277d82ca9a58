package org.estrade.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Collectors;

/** The joined style sheets of the admin: {@code /css/admin.css} and {@code /css/talk-form.css}. */
@Path("/css/{name:admin|talk-form}.css")
public class StyleSheetResource {

    private static final Map<String, List<String>> SHEETS =
            Map.of("admin", StyleSheets.ADMIN, "talk-form", StyleSheets.TALK_FORM);

    private record Sheet(String css, EntityTag tag) {}

    private final Map<String, Sheet> sheets = SHEETS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Entry::getKey, entry -> sheet(StyleSheets.joined(entry.getValue()))));

    /** Answers 200 with the joined style sheet, or 304 when the browser has it. */
    @GET
    public Response get(String name, @Context Request request) {
        Sheet sheet = Objects.requireNonNull(sheets.get(name));
        ResponseBuilder notModified = request.evaluatePreconditions(sheet.tag);
        return (notModified != null ? notModified : Response.ok(sheet.css, "text/css;charset=UTF-8"))
                .tag(sheet.tag)
                .build();
    }

    private static Sheet sheet(String css) {
        return new Sheet(css, new EntityTag(InlineStyle.sha256(css)));
    }
}
