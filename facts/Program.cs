using System;
using System.Text;
using Dossier.App;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return new Cli(Terminal.Open(), Console.OpenStandardOutput(), Console.Error).Run(args);
