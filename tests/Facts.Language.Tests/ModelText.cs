using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Tests;

/// <summary>
/// All that an object of the core says, as text, to read it and to compare two by it: whatever is added to a model is in it from then on.
/// Trees and places are left out, so that the layout of a file makes no difference.
/// </summary>
internal static class ModelText
{
    private static readonly Type[] LeftOut = [typeof(SyntaxNode), typeof(SyntaxToken), typeof(SyntaxTree), typeof(TextSpan), typeof(Document), typeof(FactsProject)];

    public static string Of(object model)
    {
        var result = new StringBuilder();
        Write(model, 0, [], result);
        return result.ToString();
    }

    private static void Write(object model, int depth, Stack<object> around, StringBuilder result)
    {
        foreach (var property in model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && IsPart(property.PropertyType)))
            WriteValue(property.Name, property.GetValue(model), depth, around, result);
    }

    private static void WriteValue(string name, object? value, int depth, Stack<object> around, StringBuilder result)
    {
        if (value == null || LeftOut.Any(type => type.IsInstanceOfType(value)) || around.Any(outer => ReferenceEquals(outer, value)))
            return;
        result.Append(' ', depth * 2).Append(name);
        if (value is string or bool or char or Enum or IFormattable)
        {
            result.Append(": ").Append(Scalar(value)).Append('\n');
            return;
        }

        result.Append('\n');
        around.Push(value);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                WriteValue("-", item, depth + 1, around, result);
        }
        else
        {
            Write(value, depth + 1, around, result);
        }

        around.Pop();
    }

    private static string Scalar(object value) => value is string text
        ? "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal) + "\""
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}");

    private static bool IsPart(Type type) =>
        !LeftOut.Any(left => left.IsAssignableFrom(type)) && !(type.IsGenericType && type.GetGenericArguments().Any(argument => LeftOut.Any(left => left.IsAssignableFrom(argument))));
}
