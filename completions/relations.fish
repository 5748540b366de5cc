# Completion of relations for fish; made by: relations completion fish
#
# Commands and options are known here. What depends on the records is asked of the program.

# Sets what the command $argv takes.
function __relations_command --no-scope-shadowing
    switch "$argv"
        case ''
            set subcommands \
                list\t'List meetings, one a line.' \
                show\t'Show meetings whole, or single paragraphs.' \
                topics\t'Count the topics, or follow one of them.' \
                timeline\t'Draw the chronology down the screen.' \
                ministers\t'Tell who took part, how often and when.' \
                add\t'Add a meeting: from options, from standard input, in an editor, or by questions.' \
                import\t'Take in meetings that others have written down.' \
                edit\t'Open a record in $VISUAL or $EDITOR, and check it on return.' \
                set\t'Set fields of all records that are asked for.' \
                rename\t'Give a record another id; all that refers to it follows.' \
                merge\t'Make one record of two that are of the same meeting.' \
                remove\t'Put records into the trash folder of the desktop.' \
                undo\t'Take back the last change that a command made, and show how.' \
                check\t'Find every mistake in the records, in form and in sense.' \
                schema\t'Print the JSON Schema by which editors help to write records.' \
                index\t'Tell of the index, make it anew, or delete it.' \
                completion\t'Print the completion script for a shell.' \
                help\t'Show help on a command or a subject.'
            set options \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --records --color --no-pager --no-input -h --help -V --version
        case 'list'
            set subcommands
            set options \
                --country\t'A party: name, code or adjective.' \
                --minister\t'A participant, by any spelling.' \
                --topic\t'A topic or any narrower one.' \
                --since\t'From then on: 2022, last-month, 2y.' \
                --until\t'Up to then, to its last day.' \
                --date\t'Then: 2024-02, 2023-Q4, 2022..2024.' \
                --form\t'Kind of event: summit, visit, …' \
                --medium\t'in-person, phone, video or written.' \
                --text\t'These words, in any case, with or without accents.' \
                --office\t'A participant\'s office.' \
                --side\t'Whose account there is.' \
                --commitments\t'open, done, dropped, unknown, any or overdue.' \
                --strict-dates\t'Only meetings whose date certainly fits.' \
                --as-seen-from\t'Tell dates as there: a country or a zone.' \
                -f\t'table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.' \
                --format\t'table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.' \
                --json\t'Short for --format json.' \
                --csv-safe\t'Short for --format csv-safe: no cell is a formula.' \
                -0\t'With ids: end each with a NUL, for xargs -0.' \
                --null\t'With ids: end each with a NUL, for xargs -0.' \
                --sort\t'date, id, title, form, country, minister, place, duration or topics.' \
                -r\t'The other way round.' \
                --reverse\t'The other way round.' \
                -n\t'At most so many, the first ones.' \
                --limit\t'At most so many, the first ones.' \
                --columns\t'What to tell of each meeting.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --sort -n --limit --columns --records --color
            set once --strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --columns --records --color --no-pager --no-input -h --help -V --version
        case 'show'
            set subcommands
            set options \
                --country\t'A party: name, code or adjective.' \
                --minister\t'A participant, by any spelling.' \
                --topic\t'A topic or any narrower one.' \
                --since\t'From then on: 2022, last-month, 2y.' \
                --until\t'Up to then, to its last day.' \
                --date\t'Then: 2024-02, 2023-Q4, 2022..2024.' \
                --form\t'Kind of event: summit, visit, …' \
                --medium\t'in-person, phone, video or written.' \
                --text\t'These words, in any case, with or without accents.' \
                --office\t'A participant\'s office.' \
                --side\t'Whose account there is.' \
                --commitments\t'open, done, dropped, unknown, any or overdue.' \
                --strict-dates\t'Only meetings whose date certainly fits.' \
                --as-seen-from\t'Tell dates as there: a country or a zone.' \
                -f\t'table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.' \
                --format\t'table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.' \
                --json\t'Short for --format json.' \
                --csv-safe\t'Short for --format csv-safe: no cell is a formula.' \
                -0\t'With ids: end each with a NUL, for xargs -0.' \
                --null\t'With ids: end each with a NUL, for xargs -0.' \
                --sort\t'date, id, title, form, country, minister, place, duration or topics.' \
                -r\t'The other way round.' \
                --reverse\t'The other way round.' \
                -n\t'At most so many, the first ones.' \
                --limit\t'At most so many, the first ones.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --sort -n --limit --records --color
            set once --strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --records --color --no-pager --no-input -h --help -V --version
        case 'topics'
            set subcommands
            set options \
                --country\t'A party: name, code or adjective.' \
                --minister\t'A participant, by any spelling.' \
                --topic\t'A topic or any narrower one.' \
                --since\t'From then on: 2022, last-month, 2y.' \
                --until\t'Up to then, to its last day.' \
                --date\t'Then: 2024-02, 2023-Q4, 2022..2024.' \
                --form\t'Kind of event: summit, visit, …' \
                --medium\t'in-person, phone, video or written.' \
                --text\t'These words, in any case, with or without accents.' \
                --office\t'A participant\'s office.' \
                --side\t'Whose account there is.' \
                --commitments\t'open, done, dropped, unknown, any or overdue.' \
                --strict-dates\t'Only meetings whose date certainly fits.' \
                --as-seen-from\t'Tell dates as there: a country or a zone.' \
                -f\t'table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.' \
                --format\t'table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.' \
                --json\t'Short for --format json.' \
                --csv-safe\t'Short for --format csv-safe: no cell is a formula.' \
                -0\t'With ids: end each with a NUL, for xargs -0.' \
                --null\t'With ids: end each with a NUL, for xargs -0.' \
                --tree\t'Along broader terms; a parent counts its children.' \
                --by\t'A table by year, country or minister.' \
                --together\t'Which topics come up in the same meetings.' \
                --sort\t'meetings (most first), first, last (latest first) or name.' \
                -r\t'The other way round.' \
                --reverse\t'The other way round.' \
                -n\t'At most so many, the first ones.' \
                --limit\t'At most so many, the first ones.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --by --sort -n --limit --records --color
            set once --strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --tree --by --together --sort -r --reverse -n --limit --records --color --no-pager --no-input -h --help -V --version
        case 'timeline'
            set subcommands
            set options \
                --country\t'A party: name, code or adjective.' \
                --minister\t'A participant, by any spelling.' \
                --topic\t'A topic or any narrower one.' \
                --since\t'From then on: 2022, last-month, 2y.' \
                --until\t'Up to then, to its last day.' \
                --date\t'Then: 2024-02, 2023-Q4, 2022..2024.' \
                --form\t'Kind of event: summit, visit, …' \
                --medium\t'in-person, phone, video or written.' \
                --text\t'These words, in any case, with or without accents.' \
                --office\t'A participant\'s office.' \
                --side\t'Whose account there is.' \
                --commitments\t'open, done, dropped, unknown, any or overdue.' \
                --strict-dates\t'Only meetings whose date certainly fits.' \
                --as-seen-from\t'Tell dates as there: a country or a zone.' \
                -f\t'table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.' \
                --format\t'table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.' \
                --json\t'Short for --format json.' \
                --csv-safe\t'Short for --format csv-safe: no cell is a formula.' \
                -0\t'With ids: end each with a NUL, for xargs -0.' \
                --null\t'With ids: end each with a NUL, for xargs -0.' \
                --sort\t'date, id, title, form, country, minister, place, duration or topics.' \
                -r\t'The other way round.' \
                --reverse\t'The other way round.' \
                -n\t'At most so many, the first ones.' \
                --limit\t'At most so many, the first ones.' \
                --lanes\t'Parallel lanes by country, minister, topic or form.' \
                --chart\t'Bars by year, quarter or month.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --sort -n --limit --lanes --records --color
            set once --strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --lanes --chart --records --color --no-pager --no-input -h --help -V --version
        case 'ministers'
            set subcommands
            set options \
                --country\t'A party: name, code or adjective.' \
                --minister\t'A participant, by any spelling.' \
                --topic\t'A topic or any narrower one.' \
                --since\t'From then on: 2022, last-month, 2y.' \
                --until\t'Up to then, to its last day.' \
                --date\t'Then: 2024-02, 2023-Q4, 2022..2024.' \
                --form\t'Kind of event: summit, visit, …' \
                --medium\t'in-person, phone, video or written.' \
                --text\t'These words, in any case, with or without accents.' \
                --office\t'A participant\'s office.' \
                --side\t'Whose account there is.' \
                --commitments\t'open, done, dropped, unknown, any or overdue.' \
                --strict-dates\t'Only meetings whose date certainly fits.' \
                --as-seen-from\t'Tell dates as there: a country or a zone.' \
                -f\t'table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.' \
                --format\t'table, json, jsonl, csv, csv-safe, tsv, yaml, markdown or ids.' \
                --json\t'Short for --format json.' \
                --csv-safe\t'Short for --format csv-safe: no cell is a formula.' \
                -0\t'With ids: end each with a NUL, for xargs -0.' \
                --null\t'With ids: end each with a NUL, for xargs -0.' \
                --sort\t'meetings (most first), first, last (latest first) or name.' \
                -r\t'The other way round.' \
                --reverse\t'The other way round.' \
                -n\t'At most so many, the first ones.' \
                --limit\t'At most so many, the first ones.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --sort -n --limit --records --color
            set once --strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --records --color --no-pager --no-input -h --help -V --version
        case 'add'
            set subcommands
            set options \
                --title\t'What the account calls the meeting.' \
                --date\t'The day at the place: 2024-02-21, yesterday.' \
                --country\t'A party: name, code or adjective.' \
                --organisation\t'A party that is no country.' \
                --minister\t'A participant; office and country follow from the vocabulary.' \
                --topic\t'A topic of the whole meeting.' \
                --paragraph\t'A paragraph; they are numbered in order.' \
                --commitment\t'What the parties undertook.' \
                --form\t'Kind of event: meeting, summit, visit, …' \
                --medium\t'in-person, phone, video or written.' \
                --place\t'Where it was held.' \
                --start\t'Local start; 17:30~ for about.' \
                --zone\t'IANA zone of the place: Europe/Paris.' \
                --duration\t'ISO 8601 duration.' \
                --occasion\t'The event in whose margins it took place.' \
                --source\t'The address of an account.' \
                --notes\t'Notes of your own.' \
                --id\t'The id; otherwise made of date and title.' \
                --edit\t'Write the record in $VISUAL or $EDITOR.' \
                --dry-run\t'Show the file instead of writing it.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --title --date --country --organisation --minister --topic --paragraph --commitment --form --medium --place --start --zone --duration --occasion --source --notes --id --records --color
            set once --title --date --form --medium --place --start --zone --duration --occasion --notes --id --edit --dry-run --records --color --no-pager --no-input -h --help -V --version
        case 'import'
            set subcommands \
                readout\t'Read an official account of a meeting and make its record.' \
                table\t'Make a record of each row of a table: CSV, TSV, JSON, or a calendar (.ics).'
            set options \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --records --color --no-pager --no-input -h --help -V --version
        case 'import readout'
            set subcommands
            set options \
                --url\t'The address of the account, where the file does not tell it.' \
                --publisher\t'Who published it, where the form does not tell it.' \
                --part\t'Which meeting of a page that tells of several.' \
                --to\t'Add it to the record of this meeting, as one more side\'s account.' \
                --edit\t'Open the draft in $VISUAL or $EDITOR before it is added.' \
                --add-people\t'Add the persons who are unknown to the vocabulary, by the same change.' \
                --explain\t'Show where each value was read, by which rule and how sure, instead.' \
                --dry-run\t'Show the record instead of writing it.' \
                --yes\t'Write it without a question.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --url --publisher --part --to --records --color
            set once --url --publisher --part --to --edit --add-people --explain --dry-run --yes --records --color --no-pager --no-input -h --help -V --version
        case 'import table'
            set subcommands
            set options \
                --map\t'The file of the map, or the name of one that comes with the program.' \
                --dry-run\t'Tell what would be imported, and show the first records.' \
                --samples\t'How many records a dry run shows; 3 when nothing is said.' \
                --keep-going\t'Import the good rows even if some are bad; otherwise all or none.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --map --samples --records --color
            set once --map --dry-run --samples --keep-going --records --color --no-pager --no-input -h --help -V --version
        case 'edit'
            set subcommands
            set options \
                --dry-run\t'Show what would change.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --dry-run --records --color --no-pager --no-input -h --help -V --version
        case 'set'
            set subcommands
            set options \
                --country\t'A party: name, code or adjective.' \
                --minister\t'A participant, by any spelling.' \
                --topic\t'A topic or any narrower one.' \
                --since\t'From then on: 2022, last-month, 2y.' \
                --until\t'Up to then, to its last day.' \
                --date\t'Then: 2024-02, 2023-Q4, 2022..2024.' \
                --form\t'Kind of event: summit, visit, …' \
                --medium\t'in-person, phone, video or written.' \
                --text\t'These words, in any case, with or without accents.' \
                --office\t'A participant\'s office.' \
                --side\t'Whose account there is.' \
                --commitments\t'open, done, dropped, unknown, any or overdue.' \
                --strict-dates\t'Only meetings whose date certainly fits.' \
                --as-seen-from\t'Tell dates as there: a country or a zone.' \
                --dry-run\t'Show what would change.' \
                -y\t'Don\'t ask.' \
                --yes\t'Don\'t ask.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from --records --color
            set once --strict-dates --as-seen-from --dry-run -y --yes --records --color --no-pager --no-input -h --help -V --version
        case 'rename'
            set subcommands
            set options \
                --dry-run\t'Show what would change.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --dry-run --records --color --no-pager --no-input -h --help -V --version
        case 'merge'
            set subcommands
            set options \
                --dry-run\t'Show what would change.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --dry-run --records --color --no-pager --no-input -h --help -V --version
        case 'remove'
            set subcommands
            set options \
                --dry-run\t'Show what would change.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --dry-run --records --color --no-pager --no-input -h --help -V --version
        case 'undo'
            set subcommands
            set options \
                --list\t'Show the changes that can be undone.' \
                --dry-run\t'Show what would change.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --list --dry-run --records --color --no-pager --no-input -h --help -V --version
        case 'check'
            set subcommands
            set options \
                --country\t'A party: name, code or adjective.' \
                --minister\t'A participant, by any spelling.' \
                --topic\t'A topic or any narrower one.' \
                --since\t'From then on: 2022, last-month, 2y.' \
                --until\t'Up to then, to its last day.' \
                --date\t'Then: 2024-02, 2023-Q4, 2022..2024.' \
                --form\t'Kind of event: summit, visit, …' \
                --medium\t'in-person, phone, video or written.' \
                --text\t'These words, in any case, with or without accents.' \
                --office\t'A participant\'s office.' \
                --side\t'Whose account there is.' \
                --commitments\t'open, done, dropped, unknown, any or overdue.' \
                --strict-dates\t'Only meetings whose date certainly fits.' \
                --as-seen-from\t'Tell dates as there: a country or a zone.' \
                -f\t'text, json, sarif or github.' \
                --format\t'text, json, sarif or github.' \
                --fail-on\t'Exit with 1 from which on: error (default), warning, hint, or never.' \
                --fix\t'Mend what is safe to mend, and report the rest.' \
                --dry-run\t'With --fix: show what would be mended.' \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --fail-on --records --color
            set once --strict-dates --as-seen-from -f --format --fail-on --fix --dry-run --records --color --no-pager --no-input -h --help -V --version
        case 'schema'
            set subcommands
            set options \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --records --color --no-pager --no-input -h --help -V --version
        case 'index'
            set subcommands
            set options \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --records --color --no-pager --no-input -h --help -V --version
        case 'completion'
            set subcommands
            set options \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --records --color --no-pager --no-input -h --help -V --version
        case 'help'
            set subcommands
            set options \
                --records\t'The records folder; otherwise $RELATIONS_RECORDS, or the nearest records/.' \
                --color\t'Colours: auto, always or never.' \
                --no-pager\t'Never show a long answer in a pager.' \
                --no-input\t'Never ask anything.' \
                -h\t'Show this help message and exit.' \
                --help\t'Show this help message and exit.' \
                -V\t'Print version information and exit.' \
                --version\t'Print version information and exit.'
            set valued --records --color
            set once --records --color --no-pager --no-input -h --help -V --version
    end
end

# Asks the program what fits at the end of the arguments.
function __relations_ask
    set -l answer ($argv[1] complete fish -- $argv[2..] 2>/dev/null </dev/null)
    set -l stem (string match -r -- '^--[^=]*=' $argv[-1])
    switch "$answer[1]"
        case files
            printf '%s\n' "$stem"(__fish_complete_path (string replace -- "$stem" '' $argv[-1]))
        case folders
            printf '%s\n' "$stem"(__fish_complete_directories (string replace -- "$stem" '' $argv[-1]))
        case '*'
            printf '%s\n' $answer[2..]
    end
end

function __relations_complete
    set -l before (commandline -opc)
    set -l cur (commandline -ct)
    set -l program (string replace -r '^~/' $HOME/ -- $before[1])
    set -l path
    set -l value
    set -l other
    set -l only
    set -l subcommands
    set -l options
    set -l valued
    set -l once
    set -l given
    __relations_command
    for word in $before[2..]
        if set -q value[1]
            set value
        else if test "$word" = --
            set only 1
            break
        else if string match -q -- '-*' $word
            set -a given (string replace -r '=.*' '' -- $word)
            contains -- $word $valued; and set value 1
        else if not set -q other[1]; and string match -q -- $word\t'*' $subcommands
            set -a path $word
            __relations_command $path
        else
            set other 1
        end
    end
    if not set -q value[1]; and not set -q only[1]
        if string match -q -r '^-[^=:"\'\\\\]*$' -- $cur
            set -l found
            for option in $options
                set -l name (string split -m 1 \t -- $option)[1]
                if string match -q -- "$cur*" $name
                    contains -- $name $once; and contains -- $name $given; and continue
                    set -a found $option
                end
            end
            if set -q found[1]
                printf '%s\n' $found
                return
            end
        else if not set -q other[1]; and set -q subcommands[1]; and not string match -q -- '-*' $cur
            printf '%s\n' $subcommands
            return
        end
    end
    __relations_ask $program $before[2..] "$cur"
end

complete -c relations -f -k -a '(__relations_complete)'
