#include "app/visit/visit_editor.h"

#include "app/later.h"
#include "app/visit/check_out.h"
#include "app/visit/photographs.h"
#include "core/store/settings.h"

namespace roundsman {

using namespace std::chrono_literals;

static constexpr auto restBeforeKeeping = 300ms;

static Id ownerOf(const Store &store) { return store.owner() ? store.owner()->user : Id(); }

VisitEditor::VisitEditor(
    Store &store, Words &words, Photographs &photographs, const Visit &visit, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_photographs(photographs),
    m_visit(visit),
    m_customer(store, words, visit.customer),
    m_order(words)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(restBeforeKeeping);
    listen();
    readDraft();
    showChoices();
    readOffers();
    m_minutes.start(20s);
}

VisitEditor::~VisitEditor()
{
    if (m_keeping.isActive())
        keep();
}

void VisitEditor::listen()
{
    connect(&m_keeping, &QTimer::timeout, this, &VisitEditor::keep);
    connect(&m_minutes, &QTimer::timeout, this, &VisitEditor::minutePassed);
    connect(&m_customer, &CustomerScreen::read, this, &VisitEditor::worded);
    connect(&m_words, &Words::changed, this, [this] {
        showChoices();
        emit edited();
        emit kept();
        emit minutePassed();
    });
    connect(
        &m_outcomes, &ChoiceModel::chose, this, [this](const QString &key) { toggleOutcome(key); });
    connect(&m_kinds, &ChoiceModel::chose, this, [this](const QString &key) {
        m_draft.kind = m_draft.kind == key ? QString() : key;
        touch();
    });
    connect(&m_rivals, &ChoiceModel::chose, this, &VisitEditor::chooseRival);
    connect(&m_products, &ChoiceModel::chose, this, [this](const QString &key) {
        m_draft.product = key;
        suggestPrice();
    });
    connect(&m_nextSteps, &ChoiceModel::chose, this, [this](const QString &key) {
        m_draft.nextStep = m_draft.nextStep == key ? QString() : key;
        touch();
    });
    connect(&m_order, &OrderModel::stepped, this, [this] {
        m_draft.lines = m_order.quantities();
        if (!m_draft.lines.isEmpty())
            m_draft.outcomes.insert("order");
        touch();
    });
}

// "Order" begins with what was ordered last; taken back, nothing is ordered.
void VisitEditor::toggleOutcome(const QString &key)
{
    const bool isChosen = !m_draft.outcomes.remove(key);
    if (isChosen)
        m_draft.outcomes.insert(key);
    if (key == u"order" && isChosen && m_draft.lines.isEmpty())
        orderAsLastTime();
    else if (key == u"order" && !isChosen)
        m_order.setQuantities({});
    m_draft.lines = m_order.quantities();
    touch();
}

void VisitEditor::orderAsLastTime()
{
    m_wantsLastOrder = m_order.count() == 0; // what was ordered is still being read
    m_order.asLastTime();
    m_draft.lines = m_order.quantities();
}

std::string VisitEditor::draftKey() const { return "draft/visit/" + m_visit.id.text(); }

void VisitEditor::readDraft()
{
    const auto json =
        m_store.glance([this](Database &db) { return findSetting<std::string>(db, draftKey()); });
    if (json && *json)
        m_draft = VisitDraft::fromJson(QByteArray::fromStdString(**json));
    m_photos.show(m_draft.photos);
    m_order.setQuantities(m_draft.lines);
}

void VisitEditor::checkIn()
{
    if (m_visit.state == u"arrived")
        return;
    m_visit.state = "arrived";
    m_visit.arrivedAt = m_store.now();
    SaveGroup group(toUtf8(tr("Check in at %1").arg(customerName())));
    group.put(m_visit, m_seen);
    if (m_seen)
        m_seen->record = toRecord(m_visit);
    later(m_store.save(std::move(group)), this, [this](const Result<Saved> &saved) {
        if (!saved)
            return report(toQString(saved.error().message));
        m_keptAt = m_store.now();
        emit kept();
    });
}

void VisitEditor::touch()
{
    if (m_over)
        return;
    m_keeping.start();
    showChoices();
    emit edited();
}

void VisitEditor::keep()
{
    m_keeping.stop();
    const auto write = [key = draftKey(), json = m_draft.toJson().toStdString()](Database &db) {
        putSetting(db, key, json);
    };
    later(m_store.write(write), this, [this](const Result<Done> &done) {
        if (!done)
            return report(toQString(done.error().message));
        m_keptAt = m_store.now();
        emit kept();
    });
}

void VisitEditor::setNote(const QString &note)
{
    if (note == m_draft.note)
        return;
    m_draft.note = note;
    touch();
}

void VisitEditor::setFeedback(const QString &feedback)
{
    if (feedback == m_draft.feedback)
        return;
    m_draft.feedback = feedback;
    touch();
}

void VisitEditor::addPhoto(const QUrl &file)
{
    later(m_photographs.take(file), this, [this](const Result<DraftPhoto> &photo) {
        if (!photo)
            return report(toQString(photo.error().message));
        m_draft.photos += *photo;
        m_photos.show(m_draft.photos);
        report({});
        touch();
    });
}

void VisitEditor::removePhoto(const QString &key)
{
    m_draft.photos.removeIf(
        [&](const DraftPhoto &photo) { return toQString(photo.id.text()) == key; });
    m_photos.show(m_draft.photos);
    touch();
}

void VisitEditor::checkOut()
{
    if (m_over)
        return;
    report(whatIsMissing(m_draft));
    if (!m_problem.isEmpty())
        return;
    const FollowUp next = followUp();
    const QString words =
        next.text.isEmpty() ? tr("Saved here.") : tr("Saved here. Next: %1").arg(next.text);
    finish(saveOf({m_visit,
                   m_seen,
                   m_draft,
                   next,
                   m_order.offers(),
                   customerName(),
                   ownerOf(m_store),
                   m_store.now(),
                   [this] { return m_store.newId(); }}),
           [this, words] { emit checkedOut(words); });
}

void VisitEditor::cancel()
{
    if (m_over)
        return;
    Visit visit = m_visit;
    visit.state = "cancelled";
    visit.leftAt = m_store.now();
    SaveGroup group(toUtf8(tr("No visit at %1").arg(customerName())));
    group.put(visit, m_seen);
    finish(std::move(group), [this] { emit cancelled(); });
}

void VisitEditor::finish(SaveGroup group, const std::function<void()> &done)
{
    m_over = true;
    m_keeping.stop();
    const auto end = [this, done](const Result<Saved> &saved) {
        if (!saved) {
            m_over = false;
            return report(toQString(saved.error().message));
        }
        m_store.write([key = draftKey()](Database &db) {
            db.run("DELETE FROM sync_kv WHERE key = ?1", key);
        });
        done();
        emit over();
    };
    later(m_store.save(std::move(group)), this, end);
}

FollowUp VisitEditor::followUp() const
{
    const Instant at = m_visit.plannedStart.value_or(m_visit.arrivedAt.value_or(m_store.now()));
    return followUpOf(m_draft.nextStep, at, m_words);
}

QString VisitEditor::nextText() const { return followUp().text; }

QString VisitEditor::arrivedText() const
{
    return m_visit.arrivedAt ? tr("%1 here").arg(m_words.stay(m_store.now() - *m_visit.arrivedAt))
                             : QString();
}

QString VisitEditor::savedText() const
{
    return m_keptAt ? tr("saved %1").arg(m_words.time(*m_keptAt)) : QString();
}

void VisitEditor::report(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace roundsman
