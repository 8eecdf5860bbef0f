using System.Linq;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Facts.Cli.Fetching;

/// <summary>Checks the certificate of a server as browsers do, and keeps what is wrong with it.</summary>
internal sealed class Certificates
{
    /// <summary>What was wrong, as the rest of a sentence; null where nothing was.</summary>
    public string? Problem { get; private set; }

    public bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
            return true;
        Problem = errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable) ? "it shows no certificate"
            : errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) ? "its certificate is of another name"
            : chain?.ChainStatus.Any(status => status.Status.HasFlag(X509ChainStatusFlags.NotTimeValid)) == true ? "its certificate is past its time, or this machine's clock is wrong"
            : "its certificate is signed by nobody whom this machine trusts";
        return false;
    }
}
