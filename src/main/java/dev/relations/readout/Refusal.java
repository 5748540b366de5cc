package dev.relations.readout;

/**
 * Why a text makes no record.
 *
 * @param reason what is missing
 */
public record Refusal(String reason) {}
