# Completion of relations for fish; made by: relations completion fish
#
# Commands and options are known here. What depends on the records is asked of the program.

# Sets what the command $argv takes.
function __relations_command --no-scope-shadowing
    switch "$argv"
@commands@
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
