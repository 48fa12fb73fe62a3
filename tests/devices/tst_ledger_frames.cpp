// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ledger_frames.h"
#include "fakes/scripted_person.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <deque>

using namespace sheaf;
using namespace sheaf::devices;

namespace {

constexpr std::uint16_t kChannel = 0xBEEF;
constexpr std::uint16_t kOther = 0x0101; // what Ledger's own programs use

Bytes hex(const QString &text) { return parseHex(text.toStdString()).value(); }

/// What a device says, report by report; nullopt is a look in which nothing came.
class ScriptedPort final : public PacketPort
{
public:
    struct Record
    {
        std::deque<std::optional<Bytes>> reports; ///< once something was written
        std::deque<Bytes> before;                 ///< what lies there already
        std::vector<Bytes> written;
        bool isUnplugged = false;
        bool talksForever = false;
    };
    explicit ScriptedPort(Record *record) : m_record(record) {}

    Outcome<> write(BytesView packet) override
    {
        m_record->written.push_back(toBytes(packet));
        return {};
    }
    Outcome<std::optional<Bytes>> read(std::chrono::milliseconds) override
    {
        if (m_record->talksForever)
            return std::optional(ledgerFrames(kOther, asBytes("x")).front());
        if (m_record->written.empty()) {
            if (m_record->before.empty())
                return std::optional<Bytes>();
            return std::optional(takeFront(m_record->before));
        }
        if (m_record->reports.empty()) {
            if (m_record->isUnplugged)
                return fail(Fault::Disconnected, "unplugged");
            return std::optional<Bytes>();
        }
        return takeFront(m_record->reports);
    }

private:
    template <typename T> static T takeFront(std::deque<T> &from)
    {
        T front = std::move(from.front());
        from.pop_front();
        return front;
    }

    Record *m_record;
};

struct Rig
{
    ScriptedPort::Record record;
    LedgerApduPort port{std::make_unique<ScriptedPort>(&record), kChannel};

    void answers(std::uint16_t channel, BytesView answer)
    {
        for (Bytes &frame : ledgerFrames(channel, answer))
            record.reports.emplace_back(std::move(frame));
    }
    Outcome<Bytes> ask(Person *person = nullptr) { return port.exchange(hex("b001000000"), person); }
};

} // namespace

class TestLedgerFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_areLedgersOwn_data();
    void frames_areLedgersOwn();
    void answer_isReadBack_data() { frames_areLedgersOwn_data(); }
    void answer_isReadBack();
    void answer_refusesWhatIsNone_data();
    void answer_refusesWhatIsNone();
    void exchange_skipsAndCountsForeignReports();
    void exchange_forgetsWhatWasThereBefore();
    void exchange_endsAfterFiveSeconds();
    void exchange_namesTheOtherProgramWhereNoAnswerComes();
    void exchange_endsWhereOthersTalkForever();
    void exchange_waitsForAPersonAsLongAsTheyWait();
    void exchange_noticesThatItWasUnplugged();
};

void TestLedgerFrames::frames_areLedgersOwn_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/ledger_frames.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray();
    QCOMPARE(cases.size(), 24);
    for (const QJsonValue &item : cases)
        QTest::addRow("%d on %04x", int(item["data"].toString().size() / 2), item["channel"].toInt())
            << item.toObject();
}

void TestLedgerFrames::frames_areLedgersOwn()
{
    QFETCH(const QJsonObject, vector);
    const auto frames =
        ledgerFrames(static_cast<std::uint16_t>(vector["channel"].toInt()), hex(vector["data"].toString()));
    const QJsonArray expected = vector["frames"].toArray();
    QCOMPARE(static_cast<qsizetype>(frames.size()), expected.size());
    for (std::size_t i = 0; i < frames.size(); ++i)
        QCOMPARE(QString::fromStdString(toHex(frames[i])), expected[static_cast<qsizetype>(i)].toString());
}

void TestLedgerFrames::answer_isReadBack()
{
    QFETCH(const QJsonObject, vector);
    LedgerAnswer answer(static_cast<std::uint16_t>(vector["channel"].toInt()));
    const QJsonArray frames = vector["frames"].toArray();
    for (qsizetype i = 0; i < frames.size(); ++i) {
        const auto took = answer.take(hex(frames[i].toString()));
        QVERIFY(took);
        QCOMPARE(*took == LedgerAnswer::Took::Last, i == frames.size() - 1);
    }
    QCOMPARE(QString::fromStdString(toHex(std::move(answer).whole())), vector["data"].toString());
}

void TestLedgerFrames::answer_refusesWhatIsNone_data()
{
    QTest::addColumn<QStringList>("reports");
    const auto full = [](const char *start) { return QString::fromLatin1(start).leftJustified(128, '0'); };
    QTest::newRow("another tag") << QStringList{full("beef02000000029000")};
    QTest::newRow("begins in the middle") << QStringList{full("beef05000100029000")};
    QTest::newRow("one is missing") << QStringList{full("beef0500000080"), full("beef050002")};
    QTest::newRow("one comes twice") << QStringList{full("beef0500000080"), full("beef0500000080")};
    QTest::newRow("no status word") << QStringList{full("beef050000000190")};
    QTest::newRow("empty") << QStringList{full("beef0500000000")};
    QTest::newRow("short report") << QStringList{full("beef05000000029000").left(126)};
    QTest::newRow("long report") << QStringList{full("beef05000000029000") + "00"};
    QTest::newRow("no report") << QStringList{QString()};
}

void TestLedgerFrames::answer_refusesWhatIsNone()
{
    QFETCH(const QStringList, reports);
    LedgerAnswer answer(kChannel);
    for (qsizetype i = 0; i < reports.size() - 1; ++i)
        QVERIFY(answer.take(hex(reports[i])));
    const auto took = answer.take(hex(reports.back()));
    QVERIFY(!took);
    QCOMPARE(took.error().fault, Fault::Protocol);
}

void TestLedgerFrames::exchange_skipsAndCountsForeignReports()
{
    // Two programs at once: every report goes to both.
    Rig rig;
    const Bytes theirs(100, 0x55);
    auto long_ = ledgerFrames(kChannel, Bytes(100, 0x11));
    auto foreign = ledgerFrames(kOther, theirs);
    rig.record.reports = {foreign[0], long_[0], std::nullopt, foreign[1], long_[1]};
    const auto answer = rig.ask();
    QVERIFY(answer);
    QCOMPARE(*answer, Bytes(100, 0x11));
    QCOMPARE(rig.port.foreignReports(), std::size_t{2});
}

void TestLedgerFrames::exchange_forgetsWhatWasThereBefore()
{
    // The end of an answer that nobody waited for, even on this channel.
    Rig rig;
    for (const Bytes &old : ledgerFrames(kChannel, Bytes(60, 0xEE)))
        rig.record.before.push_back(old);
    rig.answers(kChannel, hex("9000"));
    const auto answer = rig.ask();
    QVERIFY(answer);
    QCOMPARE(*answer, hex("9000"));
    QCOMPARE(rig.port.foreignReports(), std::size_t{0});
}

void TestLedgerFrames::exchange_endsAfterFiveSeconds()
{
    Rig rig;
    for (int i = 0; i < 24; ++i) // 4.8 seconds of looks
        rig.record.reports.emplace_back(std::nullopt);
    rig.answers(kChannel, hex("9000"));
    QVERIFY(rig.ask());
    Rig silent;
    const auto answer = silent.ask();
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Timeout);
}

void TestLedgerFrames::exchange_namesTheOtherProgramWhereNoAnswerComes()
{
    Rig rig;
    rig.answers(kOther, hex("9000"));
    const auto answer = rig.ask();
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Busy);
}

void TestLedgerFrames::exchange_endsWhereOthersTalkForever()
{
    Rig rig;
    rig.record.talksForever = true;
    const auto answer = rig.ask();
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Busy);
}

void TestLedgerFrames::exchange_waitsForAPersonAsLongAsTheyWait()
{
    test::ScriptedPerson patient;
    Rig rig;
    for (int i = 0; i < 3'000; ++i) // ten minutes
        rig.record.reports.emplace_back(std::nullopt);
    rig.answers(kChannel, hex("6985"));
    const auto answer = rig.ask(&patient);
    QVERIFY(answer);
    QCOMPARE(*answer, hex("6985"));

    test::ScriptedPerson leaving;
    leaving.givesUpAfter = 7;
    Rig abandoned;
    const auto nothing = abandoned.ask(&leaving);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().fault, Fault::Cancelled);
    QVERIFY(QString::fromStdString(nothing.error().detail).contains("still shows"));
}

void TestLedgerFrames::exchange_noticesThatItWasUnplugged()
{
    test::ScriptedPerson person;
    Rig rig;
    rig.record.reports.emplace_back(ledgerFrames(kChannel, Bytes(100, 1)).front());
    rig.record.isUnplugged = true;
    const auto answer = rig.ask(&person);
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Disconnected);
}

QTEST_GUILESS_MAIN(TestLedgerFrames)
#include "tst_ledger_frames.moc"
