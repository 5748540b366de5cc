# Completion of relations for bash; made by: relations completion bash
#
# Commands and options are known here. What depends on the records is asked of the program, which
# answers with the entries of COMPREPLY below a line of what compopt is to switch on.

# Sets what the command $1 takes.
_relations_command() {
    case $1 in
    '')
        subcommands='list show topics timeline ministers add import edit set rename merge remove undo check schema index completion help'
        options='--records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--records --color --no-pager --no-input -h --help -V --version'
        ;;
    'list')
        subcommands=''
        options='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --columns --records --color --no-pager --no-input -h --help -V --version'
        valued='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --sort -n --limit --columns --records --color'
        once='--strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --columns --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'show')
        subcommands=''
        options='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --records --color --no-pager --no-input -h --help -V --version'
        valued='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --sort -n --limit --records --color'
        once='--strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'topics')
        subcommands=''
        options='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --tree --by --together --sort -r --reverse -n --limit --records --color --no-pager --no-input -h --help -V --version'
        valued='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --by --sort -n --limit --records --color'
        once='--strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --tree --by --together --sort -r --reverse -n --limit --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'timeline')
        subcommands=''
        options='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --lanes --chart --records --color --no-pager --no-input -h --help -V --version'
        valued='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --sort -n --limit --lanes --records --color'
        once='--strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --lanes --chart --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'ministers')
        subcommands=''
        options='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --records --color --no-pager --no-input -h --help -V --version'
        valued='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --sort -n --limit --records --color'
        once='--strict-dates --as-seen-from -f --format --json --csv-safe -0 --null --sort -r --reverse -n --limit --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'add')
        subcommands=''
        options='--title --date --country --organisation --minister --topic --paragraph --commitment --form --medium --place --start --zone --duration --occasion --source --notes --id --edit --dry-run --records --color --no-pager --no-input -h --help -V --version'
        valued='--title --date --country --organisation --minister --topic --paragraph --commitment --form --medium --place --start --zone --duration --occasion --source --notes --id --records --color'
        once='--title --date --form --medium --place --start --zone --duration --occasion --notes --id --edit --dry-run --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'import')
        subcommands='readout table'
        options='--records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--records --color --no-pager --no-input -h --help -V --version'
        ;;
    'import readout')
        subcommands=''
        options='--url --publisher --part --to --edit --add-people --explain --dry-run --yes --records --color --no-pager --no-input -h --help -V --version'
        valued='--url --publisher --part --to --records --color'
        once='--url --publisher --part --to --edit --add-people --explain --dry-run --yes --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'import table')
        subcommands=''
        options='--map --dry-run --samples --keep-going --records --color --no-pager --no-input -h --help -V --version'
        valued='--map --samples --records --color'
        once='--map --dry-run --samples --keep-going --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'edit')
        subcommands=''
        options='--dry-run --records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--dry-run --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'set')
        subcommands=''
        options='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --strict-dates --as-seen-from --dry-run -y --yes --records --color --no-pager --no-input -h --help -V --version'
        valued='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from --records --color'
        once='--strict-dates --as-seen-from --dry-run -y --yes --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'rename')
        subcommands=''
        options='--dry-run --records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--dry-run --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'merge')
        subcommands=''
        options='--dry-run --records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--dry-run --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'remove')
        subcommands=''
        options='--dry-run --records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--dry-run --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'undo')
        subcommands=''
        options='--list --dry-run --records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--list --dry-run --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'check')
        subcommands=''
        options='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --strict-dates --as-seen-from -f --format --fail-on --fix --dry-run --records --color --no-pager --no-input -h --help -V --version'
        valued='--country --minister --topic --since --until --date --form --medium --text --office --side --commitments --as-seen-from -f --format --fail-on --records --color'
        once='--strict-dates --as-seen-from -f --format --fail-on --fix --dry-run --records --color --no-pager --no-input -h --help -V --version'
        ;;
    'schema')
        subcommands=''
        options='--records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--records --color --no-pager --no-input -h --help -V --version'
        ;;
    'index')
        subcommands=''
        options='--records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--records --color --no-pager --no-input -h --help -V --version'
        ;;
    'completion')
        subcommands=''
        options='--records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--records --color --no-pager --no-input -h --help -V --version'
        ;;
    'help')
        subcommands=''
        options='--records --color --no-pager --no-input -h --help -V --version'
        valued='--records --color'
        once='--records --color --no-pager --no-input -h --help -V --version'
        ;;
    esac
}

# Asks the program $1 what fits at the end of the line $2.
_relations_ask() {
    local switches= entry
    {
        IFS= read -r switches
        while IFS= read -r entry; do
            COMPREPLY+=("$entry")
        done
    } < <("$1" complete bash -- "$2" "$COMP_WORDBREAKS" "$COMP_TYPE" "${COLUMNS:-80}" 2>/dev/null </dev/null)
    for entry in $switches; do
        compopt -o "$entry" 2>/dev/null
    done
}

_relations() {
    local IFS=$' \t\n'
    local program=${1/#~\//$HOME/} line=${COMP_LINE:0:COMP_POINT}
    local subcommands options valued once path= given=' ' word i
    local value= other= cur=${line##*[[:blank:]]} token=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    _relations_command ''
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == [=:] ]]; then
            continue
        elif [[ $value ]]; then
            value=
        elif [[ $word == -- ]]; then
            other=1
            break
        elif [[ $word == -* ]]; then
            given+="$word "
            [[ " $valued " == *" $word "* ]] && value=1
        elif [[ ! $other && " $subcommands " == *" $word "* ]]; then
            path+=${path:+ }$word
            _relations_command "$path"
        else
            other=1
        fi
    done
    if [[ ! $value && $token == -* && $cur == -* && $cur != *[=:\"\'\\]* && $word != -- ]]; then
        for word in $options; do
            if [[ $word == "$cur"* && (" $once " != *" $word "* || $given != *" $word "*) ]]; then
                COMPREPLY+=("$word")
            fi
        done
    elif [[ ! $value && ! $other && $subcommands && $token != [-=:]* ]]; then
        for word in $subcommands; do
            [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
        done
        return
    fi
    [[ ${#COMPREPLY[@]} -gt 0 ]] || _relations_ask "$program" "$line"
}

complete -o nosort -F _relations relations 2>/dev/null || complete -F _relations relations
