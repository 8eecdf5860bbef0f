using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary>Collects things of which there is mostly one, or none: no list is made for these.</summary>
internal struct Few<T>
{
    private List<T>? _list;
    private T _first;

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count == 0)
            _first = item;
        else
            (_list ??= [_first]).Add(item);
        Count++;
    }

    public readonly T[] ToArray() => Count == 0 ? [] : _list?.ToArray() ?? [_first];
}
