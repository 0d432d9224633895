package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import javax.annotation.Nullable;

/** Says which language to speak. */
public interface LocaleResolver {

    /** Language for the maker of this request. */
    Locale getLocale(HttpServletRequest request);

    /** Language for the current person. */
    Locale getLocale();

    /** Language of that person, or of the site when null or unknown. */
    Locale getLocale(@Nullable UserKey userKey);

    /** Languages installed in the product. */
    Set<Locale> getSupportedLocales();
}
