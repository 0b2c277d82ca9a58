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
import org.estrade.text.typography.TitleView;
import org.jspecify.annotations.Nullable;

/** Builds the page that shows two versions of a talk side by side, and reads the choices that the editor made on it. */
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
        // the next save names their revision as its base: the editor has seen it
        TalkForm rebased = form.with("base", String.valueOf(conflict.theirsId()));
        rebased.fields().values().remove("action");
        rebased.fields().groups().remove(CHOICE);
        String language =
                mine.texts().isEmpty() ? "fr" : mine.texts().keySet().iterator().next();
        ConflictView view = new ConflictView(
                talk,
                TitleView.of(mine.title(language), language),
                language,
                pages.time(conflict.at()),
                conflict.username(),
                rebased.fields().entries(),
                ConflictView.choices(conflict.base(), mine, conflict.theirs(), words, true),
                ConflictView.choices(conflict.base(), mine, conflict.theirs(), words, false));
        return Response.status(Response.Status.CONFLICT)
                .entity(new Conflict(view))
                .build();
    }

    /** The typed content, with the other editor's value of each field for which the editor chose it. */
    static TalkContent chosen(TalkForm form, TalkContent mine, @Nullable TalkContent theirs) {
        TalkContent content = mine;
        if (theirs == null) {
            return content;
        }
        for (FormFields choice : form.fields().all(CHOICE)) {
            TalkField field = FieldKey.parse(choice.line("field")).orElse(null);
            if (field != null && !choice.line("take").equals("mine")) {
                Object value = field.read(theirs);
                boolean both = choice.line("take").equals("both");
                content = field.write(content, both ? union(field.read(content), value) : value);
            }
        }
        return content;
    }

    private static @Nullable Object union(@Nullable Object mine, @Nullable Object theirs) {
        if (!(mine instanceof List<?> myEntries) || !(theirs instanceof List<?> theirEntries)) {
            return theirs;
        }
        Set<Object> union = new LinkedHashSet<>(theirEntries);
        union.addAll(myEntries);
        return List.copyOf(union);
    }
}
