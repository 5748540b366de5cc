package dev.relations.store;

import java.util.List;

/**
 * A folder that was listed, and whose names tell all that is in it: no links, nothing that cannot
 * be looked at.
 *
 * @param path below the records folder, with {@code /} behind each part; empty for that itself
 * @param stamp from before it was listed
 * @param files the names of the record files in it
 * @param folders the names of the folders in it
 */
public record ListedFolder(
        String path, FolderStamp stamp, List<String> files, List<String> folders) {}
