#pragma once

#include "sync/client/session.h"
#include "tests/sync/company.h"

namespace roundsman::test {

using namespace std::chrono_literals;

// A device's session before a real door and store, with only the network left out.
class SessionScene
{
protected:
    struct Phone
    {
        StoppedClock clock; // the device's own
        SystemEntropy entropy;
        std::unique_ptr<Session> session = std::make_unique<Session>(Ambient{clock, entropy});

        void restart()
        {
            auto restored = Session::restore(session->save(), {clock, entropy});
            QVERIFY(restored);
            session = std::make_unique<Session>(std::move(*restored));
        }
    };
    struct Answer
    {
        AnswerHead head;
        Bytes body;
    };

    std::unique_ptr<Company> company;
    std::unique_ptr<Phone> phone;

    template <typename T>
    Answer answer(const Admitted<T> &admitted)
    {
        const std::string nonce = company->door->nonce(company->clock.now());
        if (const auto *refusal = std::get_if<Refusal>(&admitted))
            return {
                {refusal->status, nonce, std::string("DPoP error=\"") + refusal->word + "\"", 0s},
                Bytes()};
        if constexpr (std::is_same_v<T, Caller>)
            return {{200, nonce, "", 0s}, Bytes()};
        else
            return {{200, nonce, "", 0s}, encode(std::get<T>(admitted))};
    }

    // What the server's routes do, in short.
    Answer send(const Unsigned &request, const Bytes &body)
    {
        const SignedHeaders headers = phone->session->sign(request);
        const Asked asked{
            request.method, request.path, headers.authorization, headers.proof, !body.empty()};
        const Instant now = company->clock.now();
        if (request.path != Session::enrolPath && request.path != Session::tokenPath)
            return answer(company->admit(asked));

        const auto proof = company->door->checkProof(asked, now);
        if (const auto *refusal = std::get_if<Refusal>(&proof))
            return answer(Admitted<Tokens>(*refusal));
        const PublicKey &key = std::get<Proof>(proof).key;
        if (request.path == Session::enrolPath)
            return answer(company->identity().enrol(*decodeEnrolRequest(body), key));
        return answer(company->identity().refresh(decodeTokenRequest(body)->refresh, key));
    }
    Answer post(const char *path, const Bytes &body)
    {
        return send({"POST", path, sha256(body)}, body);
    }

    // What the client engine does with a request: as often as the session says, and no more.
    NextStep exchange()
    {
        for (int round = 0; round < 5; ++round) {
            if (phone->session->needsRefresh() && refresh() != NextStep::Take)
                continue;
            const NextStep step = phone->session->judge(post("/v1/exchange", {1, 2, 3}).head);
            if (step != NextStep::SignAgain && step != NextStep::Refresh)
                return step;
        }
        return NextStep::Wait;
    }
    NextStep refresh()
    {
        const Answer fresh = post(Session::tokenPath, phone->session->refreshBody());
        const NextStep step = phone->session->judge(fresh.head);
        if (step == NextStep::Take && fresh.head.status == 200
            && !phone->session->refreshed(fresh.body))
            qFatal("the tokens could not be read");
        return step;
    }
    NextStep enrol(const EnrolmentText &text)
    {
        phone->session->begin(text);
        phone->session->judge({200, company->door->nonce(company->clock.now()), "", 0s}); // GET ca
        if (!phone->session->trust(company->ca))
            return NextStep::NotOurs;
        const Answer got = post(Session::enrolPath, phone->session->enrolBody({"m", "s", "v"}));
        const NextStep step = phone->session->judge(got.head);
        if (step == NextStep::Take && got.head.status == 200 && !phone->session->enrolled(got.body))
            qFatal("the enrolment could not be read");
        return step;
    }
};

} // namespace roundsman::test
