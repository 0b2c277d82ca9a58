package org.estrade.talk.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.estrade.talk.FieldKey;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkField;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.SaveOutcome;
import org.estrade.talk.words.FieldWords;
import org.estrade.text.TitleView;
import org.jspecify.annotations.Nullable;

/** The page that shows two versions side by side, and what its reader chose. */
@RequestScoped
class ConflictPages {

    static final String CHOICE = "choice";

    @CheckedTemplate(basePath = "talk/form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Conflict(ConflictView view) implements TemplateInstance {}

    private final FormPages pages;

    ConflictPages(FormPages pages) {
        this.pages = pages;
    }

    Response page(OpenedTalk talk, TalkForm form, TalkContent mine, SaveOutcome.Conflict conflict) {
        FieldWords words = new FieldWords(pages.locale());
        TalkForm onTheirs = form.with("base", String.valueOf(conflict.theirsId()));
        onTheirs.fields().values().remove("action");
        onTheirs.fields().groups().remove(CHOICE);
        String language =
                mine.texts().isEmpty() ? "fr" : mine.texts().keySet().iterator().next();
        ConflictView view = new ConflictView(
                talk,
                TitleView.of(mine.title(language), language),
                language,
                pages.time(conflict.at()),
                conflict.username(),
                onTheirs.fields().entries(),
                ConflictView.choices(conflict.base(), mine, conflict.theirs(), words, true),
                ConflictView.choices(conflict.base(), mine, conflict.theirs(), words, false));
        return Response.status(Response.Status.CONFLICT)
                .entity(new Conflict(view))
                .build();
    }

    /** What was typed, with their values where theirs were chosen. */
    static TalkContent chosen(TalkForm form, TalkContent mine, @Nullable TalkContent theirs) {
        TalkContent content = mine;
        if (theirs == null) {
            return content;
        }
        for (FormFields choice : form.fields().all(CHOICE)) {
            TalkField field = FieldKey.parse(choice.line("field")).orElse(null);
            if (field != null && !choice.line("take").equals("mine")) {
                Object other = field.read(theirs);
                boolean both = choice.line("take").equals("both");
                content = field.write(content, both ? union(field.read(content), other) : other);
            }
        }
        return content;
    }

    private static @Nullable Object union(@Nullable Object mine, @Nullable Object theirs) {
        if (!(mine instanceof List<?> some) || !(theirs instanceof List<?> others)) {
            return theirs;
        }
        Set<Object> all = new LinkedHashSet<>(others);
        all.addAll(some);
        return List.copyOf(all);
    }
}
