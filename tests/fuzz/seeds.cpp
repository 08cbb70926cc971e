#include "core/domain/customer.h"
#include "core/domain/visit.h"
#include "core/schema/content.h"
#include "core/schema/operation_codec.h"
#include "sync/client/session.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/page_codec.h"
#include "sync/protocol/proof.h"
#include "sync/protocol/rescue.h"
#include "sync/protocol/snapshot.h"
#include "tests/fuzz/fuzz_input.h"

#include <filesystem>
#include <fstream>
#include <iostream>

using namespace roundsman;

namespace {

// Chance that is the same at each run, so that the corpus changes only when a format does.
class Counted : public Entropy
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t &byte : bytes)
            byte = std::uint8_t(++m_last * 37);
    }

private:
    std::uint32_t m_last = 0;
};

class Morning : public Clock
{
public:
    Instant now() const override { return {1'774'339'200'000}; }
    std::chrono::milliseconds steady() const override { return std::chrono::milliseconds(0); }
};

Counted entropy;
Morning morning;
const Ambient ambient{morning, entropy};

// A folder a fuzzer, a file a seed. What chooses a branch stands in front.
class Corpus
{
public:
    explicit Corpus(std::filesystem::path root) : m_root(std::move(root)) { }

    void put(const char *fuzzer, const char *name, BytesView bytes, int branch = -1)
    {
        std::filesystem::create_directories(m_root / fuzzer);
        std::ofstream file(m_root / fuzzer / name, std::ios::binary);
        if (branch >= 0)
            file.put(char(branch));
        file.write(reinterpret_cast<const char *>(bytes.data()), std::streamsize(bytes.size()));
    }
    void put(const char *fuzzer, const char *name, std::string_view text, int branch = -1)
    {
        put(fuzzer, name, bytesOf(text), branch);
    }

private:
    std::filesystem::path m_root;
};

Customer shop()
{
    Customer made;
    made.id = Id::make(ambient);
    made.name = "Berglunds snabbköp";
    made.territory = Id::make(ambient);
    made.phone = "0905";
    made.lat = 65.58;
    made.tags = {"food", "north"};
    made.note = "Ring twice.";
    made.consent = "given";
    return made;
}

Operation edit(const Customer &before)
{
    Customer after = before;
    after.phone = "0906";
    after.tags = {"food"};
    after.street = "Storgatan 1";
    after.note = "Ring twice, ask for Anna.";
    const Record was = toRecord(before);
    Operation operation;
    operation.counter = 1;
    operation.table = tableOf<Customer>.id;
    operation.row = before.id;
    operation.baseRv = 3;
    operation.units = difference(tableOf<Customer>, &was, toRecord(after));
    return operation;
}

OperationGroup group()
{
    const Customer customer = shop();
    OperationGroup made{1, Hlc::at(morning.now()), morning.now(), 1, "Visit", {edit(customer)}};
    Visit visit;
    visit.id = Id::make(ambient);
    visit.customer = customer.id;
    visit.state = "planned";
    Operation making;
    making.counter = 2;
    making.table = tableOf<Visit>.id;
    making.row = visit.id;
    making.units = difference(tableOf<Visit>, nullptr, toRecord(visit));
    made.operations.push_back(making);
    made.operations.push_back({3, Operation::Kind::Remove, making.table, making.row, 1, {}});
    return made;
}

RowBlock block()
{
    RowBlock made;
    made.table = tableOf<Customer>.id;
    std::vector<ColumnWriter> columns;
    for (const Column &column : tableOf<Customer>.columns)
        columns.emplace_back(column.id, column.type());
    for (int i = 0; i < 3; ++i) {
        const Customer customer = shop();
        const Record row = toRecord(customer);
        made.ids.push_back(customer.id);
        made.positions.push_back(i + 1);
        made.versions.push_back(1);
        made.live.push_back(i < 2);
        for (std::size_t column = 0; made.live.back() && column < row.size(); ++column)
            columns[column].add(view(row[column]));
    }
    for (ColumnWriter &column : columns)
        made.columns.push_back(std::move(column).finish());
    return made;
}

Page page() { return {"territory/x#rep", 1, 0, 3, {block()}}; }

// The message without its envelope: the fuzzers seal it themselves.
Bytes opened(const Bytes &wire) { return *openEnvelope(wire, maxExchangeBytes); }

void exchanges(Corpus &corpus)
{
    ExchangeRequest request;
    request.nonce = Bytes(16, 5);
    request.groups = {group()};
    request.scopes = {{"company#rep", 1, 7}, {"territory/x#rep", 1, 0}};
    request.takesOwn = true;
    corpus.put("request", "edit", opened(encode(request)));
    corpus.put("request", "empty", opened(encode(ExchangeRequest())));
    corpus.put("envelope", "request", encode(request));

    ExchangeAnswer answer;
    answer.serverId = "test";
    answer.nonce = Bytes(16, 6);
    answer.verdicts = {{1, 3, Outcome::Merged, 0, "", 1},
                       {4, 1, Outcome::Refused, 5, "It cannot take this step.", 0}};
    answer.heads = {{"territory/x#rep", 1, 3, 2, Checksum{1, 2}}};
    answer.pages = {page()};
    answer.complete = true;
    corpus.put("answer", "page", opened(encode(answer)));
    RowBlock own = block();
    own.columns.clear();
    own.own = {true, true, false};
    answer.pages = {{"territory/x#rep", 1, 0, 3, {own}}};
    corpus.put("answer", "own", opened(encode(answer)));
    corpus.put("answer", "empty", opened(encode(ExchangeAnswer())));
    corpus.put("envelope", "answer", encode(answer));

    const SnapshotBlock snapshot{block(), {0, 1, 0}};
    corpus.put("artifact", "chunk", opened(encodeChunk({&snapshot, 1})), 0);
    corpus.put("artifact", "page", encode(page()), 1);
    const SnapshotOffer offer;
    corpus.put("artifact", "offers", encode(std::span<const SnapshotOffer>(&offer, 1)), 2);

    corpus.put("operation", "group", encode(group()));
    corpus.put("operation", "units", encode(std::span<const UnitChange>(edit(shop()).units)));
}

void conflicts(Corpus &corpus)
{
    corpus.put("conflict", "document", std::string_view(R"({"phone":"0905","lat":65.58})"), 5);
    corpus.put("conflict", "words", std::string_view(R"({"tags":"a\nb","active":true})"), 0);
    const Customer customer = shop();
    corpus.put(
        "conflict", "content", canonical(tableOf<Customer>, toRecord(customer), Role::Manager), 5);
}

void door(Corpus &corpus)
{
    EnrolmentText text{"https://localhost:8443", {}, Id::make(ambient), {}, morning.now()};
    corpus.put("enrolment", "text", std::string_view(write(text)), 0);
    const SigningKey key = SigningKey::make(entropy);
    EnrolRequest request;
    request.company = text.company;
    request.device = key.publicKey();
    request.model = "Pixel 7";
    signWith(codeKey(text.secret), request);
    corpus.put("enrolment", "request", encode(request), 1);
    EnrolAnswer answer;
    answer.deviceId = 7;
    answer.userName = "Jana";
    answer.organisationKeys = {key.publicKey()};
    answer.tokens = {"access", "refresh", std::chrono::seconds(900), std::chrono::hours(24)};
    corpus.put("enrolment", "answer", encode(answer), 2);
    corpus.put("enrolment", "token", encode(TokenRequest{"refresh"}), 3);
    corpus.put("enrolment", "tokens", encode(answer.tokens), 4);

    const Proof proof{"jti",
                      "POST",
                      "https://localhost/v1/exchange",
                      morning.now(),
                      "nonce",
                      Digest{},
                      Digest{},
                      {}};
    corpus.put("session", "proof", std::string_view(write(proof, key)), 0);
    corpus.put("session", "head", std::string_view(R"(DPoP error="use_nonce")"), 1);
    Session session(ambient);
    session.begin(text);
    corpus.put("session", "saved", session.save(), 2);
}

} // namespace

// As it lies beside a profile: a magic word, then parts with their lengths before them.
Bytes rescueFile()
{
    const BoxPair pair = BoxPair::make(entropy);
    const RescueHeader header{
        "https://localhost:8443", Bytes(40, 0x30), Id::make(ambient), pair.publicKey};
    const SigningKey key = SigningKey::make(entropy);
    const RescueKey under = makeRescueKey(header, key, 7, entropy);
    const RescueRecord record = sealRescue(under, {0, group()}, entropy);
    Bytes file = encode(header);
    const Bytes batch = encode(RescueBatch{under.sealed, {record}});
    file.insert(file.end(), batch.begin(), batch.end());
    return file;
}

void files(Corpus &corpus)
{
    corpus.put("rescue", "answer", encode(RescueAnswer{1, 2, 3, 4}), 0);
    corpus.put("rescue", "file", rescueFile(), 1);
    const std::string hash = "sha256 " + base64Url(Bytes(32, 7)) + ", name cGhvdG8";
    corpus.put("upload", "metadata", std::string_view(hash), 0);
    corpus.put("upload", "range", std::string_view("bytes=100-"), 1);
    corpus.put("upload", "number", std::string_view("18446744073709551615"), 2);
    corpus.put("upload", "checksum", std::string_view("sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0="), 3);
}

// Writes the seeds of every fuzzer into a folder, by the encoders of the product.
int main(int count, char **words)
{
    if (count != 2) {
        std::cerr << "fuzz_seeds FOLDER: writes every fuzzer's seeds\n";
        return 2;
    }
    startCrypto();
    Corpus corpus(words[1]);
    exchanges(corpus);
    conflicts(corpus);
    door(corpus);
    files(corpus);
    return 0;
}
