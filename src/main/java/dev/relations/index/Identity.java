package dev.relations.index;

/**
 * Whose index a file is.
 *
 * @param program which build of the program made it: another one may read records otherwise
 * @param folder the records folder, with no link in its path
 * @param made when the look at the files began, in nanoseconds since 1970
 * @param parent {@link #made} of the index that this one adds to; 0 when it stands alone
 * @param unique whether no two files of it have the same id
 */
record Identity(long program, String folder, long made, long parent, boolean unique) {}
