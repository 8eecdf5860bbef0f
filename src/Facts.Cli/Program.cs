using System;
using System.Text;
using Facts.Cli;
using Facts.Cli.Output;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var terminal = Terminal.Detect();
using var interruption = Interruption.Watch(terminal);
return new Tool(Console.OpenStandardInput, Console.Out, Console.Error, terminal).Run(args);
