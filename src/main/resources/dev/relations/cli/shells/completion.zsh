#compdef relations
# Completion of relations for zsh; made by: relations completion zsh
#
# Commands and options are known here. What depends on the records is asked of the program.

# Sets what the command $1 takes.
_relations_command() {
    case $1 in
@commands@
    esac
}

# Asks the program $1 what fits at the end of the other arguments. Its answer: whether zsh is to
# show a menu; then groups, each with a line that has its name, its size and "open" where no blank
# follows, the lines that are shown, and those that are inserted.
_relations_ask() {
    local -a answer head shown values suffix
    answer=("${(@f)$(< <("$1" complete zsh -- "${@[2,-1]}" 2>/dev/null </dev/null))}")
    case $answer[1] in
    files) [[ -prefix --*= ]] && compset -P '*='; _files; return ;;
    folders) [[ -prefix --*= ]] && compset -P '*='; _files -/; return ;;
    menu) compstate[insert]=menu compstate[list]='list force' ;;
    esac
    local -i at=2 size found=1
    while (( at < $#answer )); do
        head=(${=answer[at]})
        size=$head[-2]
        shown=("${(@)answer[at+1,at+size]}")
        values=("${(@)answer[at+size+1,at+2*size]}")
        suffix=()
        [[ $head[-1] == open ]] && suffix=(-S '')
        _describe -V -t "$head[1]" "$head[1]" shown values -U "${suffix[@]}" && found=0
        (( at += 2 * size + 1 ))
    done
    return found
}

_relations() {
    local program=${${(Q)words[1]}/#\~\//$HOME/} word= option_name
    local cur=$QIPREFIX$IPREFIX$PREFIX command_path= value= other=
    local -a subcommands options valued once given
    _relations_command ''
    for word in "${(@)words[2,CURRENT-1]}"; do
        if [[ -n $value ]]; then
            value=
        elif [[ $word == -- ]]; then
            other=1
            break
        elif [[ $word == -* ]]; then
            given+=(${word%%=*})
            (( $valued[(Ie)$word] )) && value=1
        elif [[ -z $other && -n ${(M)subcommands:#$word:*} ]]; then
            command_path+=${command_path:+ }$word
            _relations_command $command_path
        else
            other=1
        fi
    done
    if [[ -z $value && $cur == -* && $cur != *[=:\"\'\\]* && $word != -- ]]; then
        for option_name in $given; do
            (( $once[(Ie)$option_name] )) && options=("${(@)options:#$option_name:*}")
        done
        _describe -o -V -t options option options && return
    elif [[ -z $value && -z $other && $#subcommands -gt 0 && $cur != -* ]]; then
        _describe -V -t commands command subcommands
        return
    fi
    _relations_ask "$program" "${(@Q)words[2,CURRENT-1]}" "$cur"
}

if [[ $funcstack[1] == _relations ]]; then
    _relations "$@"
else
    compdef _relations relations
fi
