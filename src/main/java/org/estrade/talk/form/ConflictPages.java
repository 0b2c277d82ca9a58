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

    Response page(OpenedTalk talk, TalkForm form, TalkContent typed, SaveOutcome.Conflict conflict) {
        FieldWords words = new FieldWords(pages.locale());
        // the base of the next save is the newest revision, because this page shows it to the editor
        TalkForm rebased = form.with("base", String.valueOf(conflict.newestId()));
        rebased.fields().values().remove("action");
        rebased.fields().groups().remove(CHOICE);
        String language = typed.texts().isEmpty()
                ? "fr"
                : typed.texts().keySet().iterator().next();
        ConflictView view = new ConflictView(
                talk,
                TitleView.of(typed.title(language), language),
                language,
                pages.time(conflict.at()),
                conflict.username(),
                rebased.fields().entries(),
                ConflictView.choices(conflict.base(), typed, conflict.newest(), words, true),
                ConflictView.choices(conflict.base(), typed, conflict.newest(), words, false));
        return Response.status(Response.Status.CONFLICT)
                .entity(new Conflict(view))
                .build();
    }

    /**
     * The content that the editor chose on the conflict page.
     *
     * @param typed the content that this editor typed; its values count unless the form has another choice
     * @param stored the content that the other editor saved, null when it is unknown
     */
    static TalkContent chosen(TalkForm form, TalkContent typed, @Nullable TalkContent stored) {
        TalkContent content = typed;
        if (stored == null) {
            return content;
        }
        for (FormFields choice : form.fields().all(CHOICE)) {
            TalkField field = FieldKey.parse(choice.line("field")).orElse(null);
            if (field != null && !choice.line("take").equals("mine")) {
                Object value = field.read(stored);
                boolean keepsBoth = choice.line("take").equals("both");
                content = field.write(content, keepsBoth ? union(field.read(content), value) : value);
            }
        }
        return content;
    }

    private static @Nullable Object union(@Nullable Object typed, @Nullable Object stored) {
        if (!(typed instanceof List<?> typedEntries) || !(stored instanceof List<?> storedEntries)) {
            return stored;
        }
        Set<Object> union = new LinkedHashSet<>(storedEntries);
        union.addAll(typedEntries);
        return List.copyOf(union);
    }
}
