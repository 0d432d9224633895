package org.maillage.actor.search;

import org.maillage.host.UnavailableException;

/** No answer can be given now, because this node's index cannot be made. Tells why, as the machine says it. */
public final class IndexUnavailableException extends UnavailableException {

    private static final long serialVersionUID = 1L;

    public IndexUnavailableException(String reason, Throwable cause) {
        super("index.unavailable", reason, cause);
    }
}
