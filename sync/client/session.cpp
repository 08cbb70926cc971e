#include "sync/client/session.h"

#include <algorithm>
#include <utility>

namespace roundsman {

using namespace std::chrono_literals;

static constexpr auto refreshAhead = 60s; // an exchange must not outlive its token
static constexpr int mostInARow = 3;      // a new nonce, a new token, a new nonce

Session::Session(Ambient ambient) :
    m_ambient(ambient),
    m_key(SigningKey::make(ambient.entropy)),
    m_backoff(ambient.entropy)
{ }

void Session::begin(const EnrolmentText &text)
{
    m_text = text;
    m_caDer.clear();
    m_unsaved = true;
}

Result<Done> Session::trust(BytesView caDer)
{
    if (sha256(caDer) != m_text.caSha256)
        return Error{Error::Code::Denied,
                     "The server at " + m_text.server
                         + " is not the one that this enrolment text names. Check the address and "
                           "the network, or ask for a new text."};
    m_caDer.assign(caDer.begin(), caDer.end());
    m_unsaved = true;
    return Done();
}

Bytes Session::enrolBody(const DeviceDescription &device) const
{
    EnrolRequest request;
    request.company = m_text.company;
    request.device = m_key.publicKey();
    request.model = device.model;
    request.system = device.system;
    request.appVersion = device.appVersion;
    signWith(codeKey(m_text.secret), request);
    return encode(request);
}

Result<Done> Session::enrolled(BytesView body)
{
    auto answer = decodeEnrolAnswer(body);
    if (!answer)
        return answer.error();
    if (answer->company != m_text.company)
        return Error{Error::Code::Denied,
                     "The server belongs to another company than the enrolment text says. Ask for "
                     "a new text."};
    m_identity = std::move(*answer);
    m_text.secret = {};
    take(std::exchange(m_identity.tokens, {}));
    return Done();
}

bool Session::needsRefresh() const
{
    if (!isEnrolled())
        return false;
    return m_tokens.access.empty()
        || (m_accessUntil && m_ambient.clock.steady() + refreshAhead > *m_accessUntil);
}

Bytes Session::refreshBody() const { return encode(TokenRequest{m_tokens.refresh}); }

Result<Done> Session::refreshed(BytesView body)
{
    auto tokens = decodeTokens(body);
    if (!tokens)
        return tokens.error();
    take(std::move(*tokens));
    return Done();
}

void Session::take(Tokens tokens)
{
    if (tokens.rescueKey)
        m_identity.rescueKey = tokens.rescueKey;
    m_tokens = std::move(tokens);
    m_accessUntil = m_ambient.clock.steady() + m_tokens.accessFor;
    m_unsaved = true;
}

std::optional<RescueHeader> Session::rescueHeader() const
{
    if (!isEnrolled() || !m_identity.rescueKey)
        return std::nullopt;
    return RescueHeader{m_text.server, m_caDer, m_identity.company, *m_identity.rescueKey};
}

bool Session::carriesToken(std::string_view path)
{
    return path != enrolPath && path != tokenPath && path != wipePath;
}

SignedHeaders Session::sign(const Unsigned &request)
{
    Proof proof;
    proof.id = base64Url(m_ambient.entropy.take<16>());
    proof.method = request.method;
    proof.target = m_text.server + std::string(pathOf(request.path));
    proof.issuedAt = m_ambient.clock.now();
    proof.nonce = m_nonce;
    proof.body = request.body;
    if (!carriesToken(request.path))
        return {{}, write(proof, m_key)};
    proof.token = sha256(bytesOf(m_tokens.access));
    return {"DPoP " + m_tokens.access, write(proof, m_key)};
}

static bool says(const AnswerHead &answer, std::string_view word)
{
    return answer.authenticate.find("error=\"" + std::string(word) + "\"") != std::string::npos;
}

// What the door said, if it turned the request away.
static NextStep refusalIn(const AnswerHead &answer)
{
    if (answer.status == 429 || answer.status == 503)
        return NextStep::Wait;
    if (answer.status != 401 || answer.authenticate.empty())
        return NextStep::Take;
    if (says(answer, "use_nonce"))
        return NextStep::SignAgain;
    if (says(answer, "invalid_token"))
        return NextStep::Refresh;
    if (says(answer, "wipe"))
        return NextStep::Wipe;
    if (says(answer, "revoked"))
        return NextStep::Revoked;
    return NextStep::SignIn;
}

NextStep Session::judge(const AnswerHead &answer)
{
    if (answer.nonce.empty())
        return NextStep::NotOurs;
    m_nonce = answer.nonce;

    NextStep step = refusalIn(answer);
    const bool asksAgain = step == NextStep::SignAgain || step == NextStep::Refresh;
    m_askedAgain = asksAgain ? m_askedAgain + 1 : 0;
    if (m_askedAgain > mostInARow)
        step = NextStep::Wait;
    if (step == NextStep::Refresh)
        m_tokens.access.clear();
    if (step == NextStep::Take)
        m_backoff.reset();
    if (step != NextStep::Wait)
        return step;
    m_askedAgain = 0;
    m_notBefore = m_ambient.clock.steady() + m_backoff.afterFailure(answer.retryAfter);
    return step;
}

std::chrono::milliseconds Session::pause() const
{
    return std::max(0ms, m_notBefore - m_ambient.clock.steady());
}

} // namespace roundsman
