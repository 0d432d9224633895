package org.maillage.actor;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.UrlValidator;
import org.maillage.reference.identifier.Checked;

/**
 * The ways to reach an actor. Judged by the libraries that know their forms: Commons Validator (RFC 5322 addresses,
 * RFC 3986 with the web's schemes only, so that no {@code javascript:} gets in) and libphonenumber.
 */
final class ContactRules {

    private static final UrlValidator WEB = new UrlValidator(new String[] {"http", "https"});

    private ContactRules() {}

    static Checked<String> website(String text) {
        if (WEB.isValid(text)) {
            return Checked.accepted(text);
        }
        String guess = "https://" + text;
        return WEB.isValid(guess) ? Checked.refused("website.scheme", text, guess) : Checked.refused("website.format", text);
    }

    static Checked<String> email(String text) {
        return EmailValidator.getInstance().isValid(text) ? Checked.accepted(text) : Checked.refused("email.format", text);
    }

    /**
     * Checks a phone number.
     *
     * @param country where a number without a country code is dialled from, ISO 3166-1 alpha-2
     * @return the number in E.164
     */
    static Checked<String> phone(String text, String country) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(text, country);
            return numbers.isPossibleNumber(number) && !number.hasExtension()
                    ? Checked.accepted(numbers.format(number, PhoneNumberFormat.E164))
                    : Checked.refused("phone.format", text);
        } catch (NumberParseException e) {
            return Checked.refused("phone.format", text);
        }
    }
}
