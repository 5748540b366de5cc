# Completion of relations for bash; made by: relations completion bash
#
# Commands and options are known here. What depends on the records is asked of the program, which
# answers with the entries of COMPREPLY below a line of what compopt is to switch on.

# Sets what the command $1 takes.
_relations_command() {
    case $1 in
@commands@
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
