#compdef facts
# Completes 'facts' in zsh. Into ~/.zshrc, below 'autoload -U compinit; compinit': source <(facts completion zsh)
_facts() {
  local line="${(j: :)words[2,CURRENT]}"
  local -a candidates
  candidates=("${(@f)$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)}")
  # Options are offered to whoever has begun one; files stand beside what is offered else.
  if [[ ${words[CURRENT]} == -* ]]; then
    compadd -- ${candidates:#}
  else
    compadd -- ${${candidates:#}:#-*}
    _files
  fi
}
compdef _facts facts
