package org.maillage.workbench.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.mockito.Mockito;

/** Texts that say which key, language and arguments they were asked for. */
final class TestTexts {

    private TestTexts() {}

    static I18nResolver resolver() {
        I18nResolver texts = Mockito.mock(I18nResolver.class);
        Mockito.when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            return "[" + all[0] + (all.length > 1 ? " " + Arrays.asList(all).subList(1, all.length) : "") + "]";
        });
        Mockito.when(texts.getRawText(any(Locale.class), anyString())).thenAnswer(call ->
                "\"" + call.getArgument(1) + "\" " + call.<Locale>getArgument(0).getLanguage() + " l''ami </script>");
        return texts;
    }
}
