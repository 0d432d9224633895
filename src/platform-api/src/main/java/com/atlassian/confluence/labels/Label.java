package com.atlassian.confluence.labels;

import com.atlassian.core.bean.EntityObject;
import java.util.Objects;

/** A word put on content; equal to another with the same name, name space and owner. */
public class Label extends EntityObject {
    private String name;
    private Namespace namespace;
    private String owner;

    public Label(String name) {
        this(name, Namespace.GLOBAL);
    }

    public Label(String name, Namespace namespace) {
        this(name, namespace, null);
    }

    public Label(String name, Namespace namespace, String owner) {
        this.name = name;
        this.namespace = namespace;
        this.owner = owner;
    }

    public String getName() {
        return name;
    }

    public Namespace getNamespace() {
        return namespace;
    }

    /** User name of the owner of a personal label, or null. */
    public String getOwner() {
        return owner;
    }

    public String getDisplayTitle() {
        return toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label && Objects.equals(name, ((Label) other).name)
                && Objects.equals(namespace, ((Label) other).namespace) && Objects.equals(owner, ((Label) other).owner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, namespace, owner);
    }

    /** The name, after the prefix of its name space unless it is the global one. */
    @Override
    public String toString() {
        return Namespace.GLOBAL.equals(namespace) ? name : namespace.getPrefix() + ":" + name;
    }
}
