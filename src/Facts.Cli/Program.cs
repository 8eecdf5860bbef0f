using System;
using System.Text;
using Facts.Cli;
using Facts.Cli.Output;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return new Tool(Console.OpenStandardInput, Console.Out, Console.Error, Terminal.Detect()).Run(args);
