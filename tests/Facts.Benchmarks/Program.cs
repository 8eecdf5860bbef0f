using System;
using System.Linq;
using Facts.Benchmarks.Compiling;
using Facts.Benchmarks.Reporting;
var effort = args.Contains("--quick") ? Effort.Quick : Effort.Full;
var table = new GoalTable(Console.Out);
foreach (var result in new CompileCost().Measure(effort)) table.Add(result);
return table.Finish();
