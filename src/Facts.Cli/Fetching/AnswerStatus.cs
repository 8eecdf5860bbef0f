using System;
using System.Globalization;
using System.Net;
using System.Net.Http;

namespace Facts.Cli.Fetching;

/// <summary>What an answer says of itself by its number.</summary>
internal static class AnswerStatus
{
    /// <summary>Why it is not the page, and what to do; null where it is.</summary>
    public static string? FindProblem(HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        var what = answer.StatusCode switch
        {
            HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation => null,
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.PaymentRequired => "it is shown to some readers alone, or not to programs. If a browser shows it to you, save it there, and name the file.",
            HttpStatusCode.NotFound or HttpStatusCode.Gone => "it is not there (any more). Is the address right? If a web archive has it, give the address that it has there.",
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => $"it asks for patience. Try again {FindDelay(answer)}.",
            HttpStatusCode.PartialContent => "it sent a part, which was not asked for. Save the page from a browser, and name the file.",
            HttpStatusCode.NoContent or HttpStatusCode.ResetContent => "it holds nothing.",
            _ when status is >= 300 and < 400 => "it leads elsewhere, in a way that is not followed. Open it in a browser, and give the address where that ends.",
            _ when status is >= 400 and < 500 => "the server does not accept the request. Is the address right?",
            _ when status >= 500 => "the server failed. Try again later.",
            _ => "that is no page.",
        };
        return what == null ? null : string.Create(CultureInfo.InvariantCulture, $"the answer was {status}: {what}");
    }

    private static string FindDelay(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delay } => string.Create(CultureInfo.InvariantCulture, $"after {delay.TotalSeconds:0} seconds"),
        { Date: { } time } => string.Create(CultureInfo.InvariantCulture, $"after {time.UtcDateTime:yyyy-MM-dd HH:mm} UTC"),
        _ => "later",
    };
}
