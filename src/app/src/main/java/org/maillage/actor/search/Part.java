package org.maillage.actor.search;

/** The parts of an actor in which words are looked for, and how much a word weighs there. */
enum Part {
    NAME(10),
    ACRONYM(9),
    FORMER_NAMES(5),
    /** Commune, postal code, département and region, by name and code. */
    PLACE(4),
    /** Description and address. */
    TEXT(1);

    private final float weight;

    Part(float weight) {
        this.weight = weight;
    }

    float weight() {
        return weight;
    }

    /** Returns the field that holds the words as written. */
    String words() {
        return name();
    }

    /** Returns the field that holds their stems. */
    String stems() {
        return name() + ".stem";
    }
}
