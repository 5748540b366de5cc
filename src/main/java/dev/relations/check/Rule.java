package dev.relations.check;

/** One thing, or a few akin, that makes no sense in a records folder. */
interface Rule {

    /** Looks through the folder. */
    void check(Folder folder, Findings found);
}
