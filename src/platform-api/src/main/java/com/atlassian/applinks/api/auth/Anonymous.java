package com.atlassian.applinks.api.auth;

/** Names the way of requesting without any authentication: its class is handed over, nobody makes one. */
public class Anonymous implements AuthenticationProvider {
}
