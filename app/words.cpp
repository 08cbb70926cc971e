#include "app/words.h"

#include <QCoreApplication>
#include <QTimer>

#include <cmath>

namespace roundsman {

using namespace std::chrono_literals;

struct CurrencyWords
{
    const char *code = nullptr;
    const char *symbol = nullptr;
    int digits = 2;
};

// Those of the languages we speak and of the data we know; any other shows its code.
static constexpr CurrencyWords currencies[] = {
    {"EUR", "€"},     {"USD", "$"},      {"GBP", "£"},      {"CZK", "Kč"},   {"SEK", "kr"},
    {"NOK", "kr"},    {"DKK", "kr"},     {"PLN", "zł"},     {"HUF", "Ft"},   {"RON", "lei"},
    {"CHF", "CHF"},   {"RUB", "₽"},    {"UAH", "₴"},      {"CNY", "¥"},    {"JPY", "¥", 0},
    {"PKR", "Rs"},    {"INR", "₹"},      {"BRL", "R$"},     {"KRW", "₩", 0}, {"VND", "₫", 0},
    {"ISK", "kr", 0}, {"KWD", "KWD", 3}, {"BHD", "BHD", 3}, {"AUD", "A$"},   {"CAD", "C$"},
};

static const CurrencyWords *find(const QString &currency)
{
    const auto found = std::ranges::find_if(currencies, [&](const CurrencyWords &each) {
        return currency == QLatin1String(each.code);
    });
    return found == std::end(currencies) ? nullptr : found;
}

// English as it is written where we are at home: the day before the month, 24 hours.
static QLocale localeOf(const QString &language)
{
    if (language == u"en")
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(language);
}

// The language of ours that is nearest to "sk_SK" or "zh_TW"; English where none is near.
static QString nearest(const QString &wanted)
{
    const QStringList ours = Words::languages();
    for (const QString &language : ours) {
        if (wanted == language || wanted.section(u'_', 0, 0) == language.section(u'_', 0, 0))
            return language;
    }
    return ours.first();
}

Words::Words(const Clock &clock, QObject *parent) :
    QObject(parent),
    m_clock(clock),
    m_locale(localeOf(m_language)),
    m_day(today())
{
    loadTranslation();
    watchTheDay();
}

QStringList Words::languages() { return {"en", "sk", "ro", "ru", "ur", "zh_CN"}; }

QString Words::nameOf(const QString &language)
{
    if (language == u"en")
        return "English";
    const QString name = QLocale(language).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

void Words::speak(const QString &language)
{
    const QString spoken = nearest(language);
    if (spoken == m_language)
        return;
    m_language = spoken;
    m_locale = localeOf(spoken);
    loadTranslation();
    emit changed();
}

// English has a file as well, for its plurals.
void Words::loadTranslation()
{
    QLocale::setDefault(m_locale);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(":/i18n/roundsman_" + m_language))
        QCoreApplication::installTranslator(&m_translator);
}

void Words::watchTheDay()
{
    auto *minutes = new QTimer(this);
    minutes->setTimerType(Qt::VeryCoarseTimer);
    connect(minutes, &QTimer::timeout, this, [this] {
        if (const QDate day = today(); day != m_day) {
            m_day = day;
            emit changed();
        }
    });
    minutes->start(1min);
}

QDateTime Words::local(Instant at) const { return QDateTime::fromMSecsSinceEpoch(at.ms); }

Instant Words::now() const { return m_clock.now(); }

QDate Words::today() const { return local(m_clock.now()).date(); }

Instant Words::startOf(QDate day) const { return {day.startOfDay().toMSecsSinceEpoch()}; }

qint64 Words::daysSince(Instant at) const { return local(at).date().daysTo(today()); }

QString Words::fullDay(QDate day) const
{
    return m_locale.toString(day, tr("dddd d MMMM", "date pattern of Qt: Tuesday 24 March"));
}

QString Words::chipDay(QDate day) const
{
    return m_locale.toString(day, tr("ddd d MMMM", "date pattern of Qt: Tue 7 April"));
}

QString Words::shortDay(QDate day) const
{
    return m_locale.toString(day, tr("ddd d", "date pattern of Qt: Tue 7"));
}

QString Words::day(Instant at) const
{
    const QDate day = local(at).date();
    return day.year() == today().year()
        ? m_locale.toString(day, tr("d MMMM", "date pattern of Qt: 12 March"))
        : m_locale.toString(day, tr("d MMMM yyyy", "date pattern of Qt: 12 March 2016"));
}

QString Words::time(Instant at) const
{
    QString pattern = m_locale.timeFormat(QLocale::ShortFormat);
    if (pattern.contains(u'a', Qt::CaseInsensitive))
        pattern = "HH:mm"; // a day of visits is told by 24 hours, in Urdu as well
    return m_locale.toString(local(at).time(), pattern);
}

QString Words::when(Instant at) const
{
    switch (daysSince(at)) {
    case 0: return tr("Today %1").arg(time(at));
    case 1: return tr("Yesterday %1").arg(time(at));
    case -1: return tr("Tomorrow %1").arg(time(at));
    default: return day(at);
    }
}

QString Words::shortWhen(Instant at) const { return daysSince(at) == 0 ? time(at) : day(at); }

QString Words::ago(Instant at) const
{
    const int days = int(std::clamp<qint64>(daysSince(at), 0, 100'000));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    if (days < 60)
        return tr("%n days ago", nullptr, days);
    if (days < 730)
        return tr("%n months ago", nullptr, days / 30);
    return tr("%n years ago", nullptr, days / 365);
}

QString Words::stay(std::chrono::milliseconds stay) const
{
    const int minutes = int(std::chrono::duration_cast<std::chrono::minutes>(stay).count());
    if (minutes < 60)
        return tr("%1 min").arg(count(std::max(0, minutes)));
    return tr("%1 h %2 min").arg(count(minutes / 60), count(minutes % 60));
}

QString Words::count(qint64 number) const { return m_locale.toString(number); }

QString Words::symbolOf(const QString &currency)
{
    const CurrencyWords *known = find(currency);
    return known ? QString::fromUtf8(known->symbol) : currency;
}

int Words::digitsOf(const QString &currency)
{
    const CurrencyWords *known = find(currency);
    return known ? known->digits : 2;
}

QString Words::amount(Money money, const QString &currency) const
{
    const int digits = digitsOf(currency);
    return m_locale.toString(double(money.minor) / std::pow(10, digits), 'f', digits);
}

QString Words::wholeAmount(Money money, const QString &currency) const
{
    const double whole = double(money.minor) / std::pow(10, digitsOf(currency));
    return std::abs(whole) < 100 ? amount(money, currency)
                                 : m_locale.toString(qint64(std::llround(whole)));
}

QString Words::money(Money money, const QString &currency) const
{
    const double value = double(money.minor) / std::pow(10, digitsOf(currency));
    return currency.isEmpty()
        ? amount(money, currency)
        : m_locale.toCurrencyString(value, symbolOf(currency), digitsOf(currency));
}

QString Words::quantity(Quantity quantity) const
{
    if (quantity.thousandths % 1000 == 0)
        return count(quantity.thousandths / 1000);
    return m_locale.toString(double(quantity.thousandths) / 1000, 'g', 12);
}

QString Words::distance(double metres) const
{
    if (metres < 950)
        return tr("%1 m").arg(count(std::llround(metres / 50) * 50));
    const double kilometres = metres / 1000;
    return tr("%1 km").arg(m_locale.toString(kilometres, 'f', kilometres < 10 ? 1 : 0));
}

// Whichever key the keyboard offers is the decimal point, unless three digits follow it.
static QString plainDigits(const QString &text, QChar point)
{
    QString digits;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            digits += letter;
    }
    const qsizetype last = std::max(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    if (last < 0)
        return digits;
    const bool isGroup = digits.size() - last == 4 && digits.at(last) != point;
    QString whole = digits.left(last);
    whole.remove(u'.').remove(u',');
    return whole + (isGroup ? QString() : QString(u'.')) + digits.mid(last + 1);
}

std::optional<double> Words::parseNumber(const QString &text) const
{
    bool isNumber = false;
    const double value = plainDigits(text, m_locale.decimalPoint().front()).toDouble(&isNumber);
    return isNumber && value >= 0 && value < 1e9 ? std::optional(value) : std::nullopt;
}

std::optional<Money> Words::parseAmount(const QString &text, const QString &currency) const
{
    const auto value = parseNumber(text);
    if (!value)
        return std::nullopt;
    return Money{std::llround(*value * std::pow(10, digitsOf(currency)))};
}

QString Words::isolated(const QString &text) const
{
    if (m_locale.textDirection() == Qt::LeftToRight)
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

QString Words::join(const QStringList &parts) const
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said += isolated(part);
    }
    const QString all = said.join(u" · ");
    const bool runsLeft = m_locale.textDirection() == Qt::RightToLeft;
    return runsLeft && !all.isEmpty() ? QChar(0x200F) + all : all; // whatever the first part is
}

} // namespace roundsman
