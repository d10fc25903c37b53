#!/bin/sh
# manual_names_every_command.sh PROGRAM MANUAL: each command that --help names has its own entry in the manual,
# and each option of a command stands in the manual's synopsis of that command.
set -eu
help=$(LC_ALL=C "$1" --help)
manual=$2
missing=0
tell() {
    echo "$1 is not in $manual" >&2
    missing=1
}
commands=$(printf '%s\n' "$help" | sed -n 's/^  licet-cli \([a-z-]*\).*/\1/p')
[ -n "$commands" ] || { echo "--help names no command" >&2; exit 1; }
for command in $commands; do
    grep -q "^\.It Cm $command\$" "$manual" || tell "the command $command"
    synopsis=$(sed -n "/^\.Cm $command /,/^\.Nm/p" "$manual")
    options=$(printf '%s\n' "$help" | grep "^  licet-cli $command " | grep -o -e '--[a-z-]*' || true)
    for option in $options; do
        printf '%s\n' "$synopsis" | grep -q -- "Fl -${option#--}\( \|\$\)" || tell "$command $option"
    done
done
exit $missing
