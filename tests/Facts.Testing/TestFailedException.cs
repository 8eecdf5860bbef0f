using System;

namespace Facts.Testing;

/// <summary>An expectation that was not met. Any test framework can show it.</summary>
public sealed class TestFailedException(string message) : Exception(message);
