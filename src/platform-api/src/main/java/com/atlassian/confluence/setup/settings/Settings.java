package com.atlassian.confluence.setup.settings;

/** Settings of the whole site. */
public class Settings {
    private String baseUrl;
    private String siteTitle;
    private String globalDefaultLocale;

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getSiteTitle() {
        return siteTitle;
    }

    public void setSiteTitle(String siteTitle) {
        this.siteTitle = siteTitle;
    }

    /** Language of the site, such as {@code fr_FR}. */
    public String getGlobalDefaultLocale() {
        return globalDefaultLocale;
    }

    public void setGlobalDefaultLocale(String globalDefaultLocale) {
        this.globalDefaultLocale = globalDefaultLocale;
    }
}
