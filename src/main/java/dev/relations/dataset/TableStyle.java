package dev.relations.dataset;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * How a table is written, as far as its file does not tell.
 *
 * @param format none: as the ending of the file's name says
 * @param separator what parts the cells; none: a comma in CSV, a tab in TSV
 * @param quote what cells stand in that hold separators or line ends; none: a double quote in CSV,
 *     nothing in TSV
 * @param charset of the text
 * @param columns the names of the columns, where no header line has them
 * @param comments whether lines that begin with {@code #} are no rows
 */
record TableStyle(
        Optional<TableFormat> format,
        Optional<Character> separator,
        Optional<Character> quote,
        Charset charset,
        List<String> columns,
        boolean comments) {}
