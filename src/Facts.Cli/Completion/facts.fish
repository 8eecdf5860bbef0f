# Completes 'facts' in fish. Into ~/.config/fish/config.fish: facts completion fish | source
function __facts_complete
    set -l line (string replace -r '^\s*\S+\s' '' -- (commandline -cp))
    facts "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c facts -a '(__facts_complete)'
