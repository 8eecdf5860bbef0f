# Completes 'facts' in PowerShell. Into $PROFILE: facts completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName facts -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $text = $commandAst.ToString()
    # The blank behind the last word is no part of the command.
    if ($cursorPosition -gt $text.Length) { $text = $text.PadRight($cursorPosition) }
    $line = $text.Substring(0, $cursorPosition) -replace '^\s*\S+\s', ''
    facts "[suggest:$($line.Length)]" $line 2>$null |
        Where-Object { $_ -like "$wordToComplete*" -and ($_ -notlike '-*' -or $wordToComplete -like '-*') } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
