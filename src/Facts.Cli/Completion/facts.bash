# Completes 'facts' in bash. Into ~/.bashrc: source <(facts completion bash)
_facts() {
  local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" candidate
  # Without the tool's own word, which may be a path.
  line="${line#*[[:space:]]}"
  COMPREPLY=()
  while IFS= read -r candidate; do
    # Options are offered to whoever has begun one; where a path may stand, bash offers files.
    if [[ -n $candidate && $candidate == "$word"* && ( $candidate != -* || $word == -* ) ]]; then
      COMPREPLY+=("$candidate")
    fi
  done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o default -F _facts facts
