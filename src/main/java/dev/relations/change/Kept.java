package dev.relations.change;

/**
 * One of the last changes, as it is kept for undo.
 *
 * @param number its place in the order of the changes
 * @param what the change in a few words
 * @param user who made it
 * @param at when, as ISO 8601 has it
 * @param files how many files it changed
 */
public record Kept(int number, String what, String user, String at, int files) {}
