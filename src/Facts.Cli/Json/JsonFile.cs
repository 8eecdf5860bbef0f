using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Facts.Cli.Files;
using Facts.Language.Text;

namespace Facts.Cli.Json;

/// <summary>A JSON text, read with the places of its values, which the reader of the platform knows and its documents do not keep.</summary>
internal sealed class JsonFile
{
    /// <summary>No table and no bibliography nests deeper.</summary>
    private const int MaxDepth = 64;

    private readonly byte[] _bytes;
    private readonly List<int> _lines = [0];

    private JsonFile(string path, string text)
    {
        Path = path;
        _bytes = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < _bytes.Length; i++)
        {
            if (_bytes[i] == '\n')
                _lines.Add(i + 1);
        }

        Read();
    }

    /// <summary>The file as the user wrote it.</summary>
    public string Path { get; }

    /// <summary>What it holds; null where it is no JSON.</summary>
    public PlacedJson? Root { get; private set; }

    /// <summary>Why it is no JSON; null where it is.</summary>
    public Finding? Problem { get; private set; }

    public static JsonFile Parse(string path, string text) => new(path, text);

    private void Read()
    {
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            Root = ReadValue(ref reader);
            // Behind the value nothing may follow, which the reader finds when it is asked.
            reader.Read();
        }
        catch (JsonException exception)
        {
            Fail(GetPlace(exception), Shorten(exception.Message));
        }
        catch (InvalidOperationException)
        {
            Fail(GetPlace((int)reader.TokenStartIndex), "This text has half of a pair of surrogates (\\ud800 to \\udfff), which is no character.");
        }
    }

    private void Fail(LinePosition place, string message)
    {
        Root = null;
        Problem = new Finding(Path, place, "This is no JSON: " + message);
    }

    /// <summary>The reader repeats the place, counted otherwise.</summary>
    private static string Shorten(string message) => message.IndexOf(" LineNumber:", StringComparison.Ordinal) is > 0 and var end ? message[..end] : message;

    /// <summary>Not deeper than the reader allows.</summary>
    private PlacedJson ReadValue(ref Utf8JsonReader reader)
    {
        var place = GetPlace((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new PlacedJson(JsonValueKind.Object, "", place) { Members = ReadMembers(ref reader) };
            case JsonTokenType.StartArray:
                var items = new List<PlacedJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue(ref reader));
                return new PlacedJson(JsonValueKind.Array, "", place) { Items = items };
            case JsonTokenType.String:
                return new PlacedJson(JsonValueKind.String, reader.GetString()!, place);
            case JsonTokenType.Number:
                return new PlacedJson(JsonValueKind.Number, Encoding.ASCII.GetString(reader.ValueSpan), place);
            case JsonTokenType.True:
                return new PlacedJson(JsonValueKind.True, "true", place);
            case JsonTokenType.False:
                return new PlacedJson(JsonValueKind.False, "false", place);
            default:
                return new PlacedJson(JsonValueKind.Null, "", place);
        }
    }

    private List<JsonMember> ReadMembers(ref Utf8JsonReader reader)
    {
        var members = new List<JsonMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var place = GetPlace((int)reader.TokenStartIndex);
            var name = reader.GetString()!;
            reader.Read();
            members.Add(new JsonMember(name, place, ReadValue(ref reader)));
        }

        return members;
    }

    private LinePosition GetPlace(JsonException exception)
    {
        var line = (int)Math.Min(exception.LineNumber ?? 0, _lines.Count - 1);
        return GetPlace((int)Math.Min(_lines[line] + (exception.BytePositionInLine ?? 0), _bytes.Length));
    }

    /// <summary>Line and column, in characters, of a byte.</summary>
    private LinePosition GetPlace(int index)
    {
        var line = _lines.BinarySearch(index);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line, Encoding.UTF8.GetCharCount(_bytes, _lines[line], index - _lines[line]));
    }
}
