#include "institution/institution_writing.h"
#include "lists/lists.h"
#include "lists/titles_in_history.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate saidOn(2026, 12, 1);
const QDate comesOn(2027, 1, 1);
const auto toCome = u"Dienst Nieuw (voorbeeld)"_s;

Stamp ahead(QDate day)
{
    auto stamp = stampOn(saidOn);
    stamp.happenedOn = day;
    return stamp;
}

} // namespace

/// A name that is told for a day to come is nobody's title before it.
class TitlesToComeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_example = std::make_unique<ExampleRegister>();
        m_first = m_example->reg->all<Institution>()->front();
        auto told = m_first;
        told.name = toCome;
        QVERIFY(keepInstitution(database(), told, {}, ahead(comesOn)));
        m_telling = *lastSequence(database());
    }

    void recordsAreCalledAsTheyAreToday()
    {
        const std::pair key{u"institution"_s, m_first.id.row()};
        QCOMPARE(codedTitles(database(), Language::English, comesOn.addDays(-1))->at(key), m_first.name);
        QCOMPARE(codedTitles(database(), Language::English, comesOn)->at(key), toCome);
    }
    void aRightIsCalledAfterItsApplicationOfToday()
    {
        auto &reg = *m_example->reg;
        auto application = reg.all<Application>()->front();
        application.name = u"Nieuw beheer"_s;
        QVERIFY(reg.change(application, ahead(comesOn)));
        const auto right = reg.all<Authorization>()->front();
        QCOMPARE(right.application, application.id);
        const std::pair key{u"authorization"_s, right.id.row()};
        QVERIFY(!codedTitles(database(), Language::English, saidOn)->at(key).contains(application.name));
        QVERIFY(codedTitles(database(), Language::English, comesOn)->at(key).contains(application.name));
    }
    /// By the events that were entered before the day it goes by the name of then, from the day on by the
    /// new.
    void anEventNamesItAsItWasCalledThen()
    {
        auto changed = [&](const QString &sector, QDate day) {
            m_example->reg->setToday([day] { return day; });
            auto one = *m_example->reg->get(m_first.id);
            one.sector = sector;
            QVERIFY(m_example->reg->change(one, stampOn(day)));
        };
        changed(u"17.2"_s, comesOn.addDays(-1));
        const auto before = *lastSequence(database());
        changed(u"17.3"_s, comesOn);
        const auto after = *lastSequence(database());
        const auto titles = *TitlesInHistory::read(database(), Language::English, comesOn.addDays(-1));
        const auto at = [&](qint64 sequence) {
            return titles.at(u"institution"_s, m_first.id.row(), sequence);
        };
        QCOMPARE(at(m_telling - 1), m_first.name);
        QCOMPARE(at(m_telling), m_first.name);
        QCOMPARE(at(before), m_first.name);
        QCOMPARE(at(after), toCome);
        QCOMPARE(titles.now(u"institution"_s, m_first.id.row()), m_first.name);
        QCOMPARE(TitlesInHistory::read(database(), Language::English, comesOn)
                     ->now(u"institution"_s, m_first.id.row()),
                 toCome);
    }
    void nothingOfItStaysOnceItDoesNotCome()
    {
        QVERIFY(changeForetold(database(), m_first.id, comesOn, {}, u"no"_s, stampOn(saidOn.addDays(1))));
        const auto last = *lastSequence(database());
        const auto titles = *TitlesInHistory::read(database(), Language::English, comesOn.addDays(9));
        QCOMPARE(titles.at(u"institution"_s, m_first.id.row(), m_telling), m_first.name);
        QCOMPARE(titles.at(u"institution"_s, m_first.id.row(), last), m_first.name);
        QCOMPARE(titles.now(u"institution"_s, m_first.id.row()), m_first.name);
    }
    void theListOfTheHistoryNamesWhatHolds()
    {
        const RegisterAsOf from(database(), {}, {}, saidOn);
        const auto rows = *listNamed(u"history"_s)->rows({from, saidOn});
        QCOMPARE(rows.front().value(u"name"_s).toString(), m_first.name);
    }

private:
    Database &database() { return m_example->reg->database(); }

    std::unique_ptr<ExampleRegister> m_example;
    Institution m_first;
    qint64 m_telling = 0;
};

} // namespace licet

using licet::TitlesToComeTest;
LICET_TEST(TitlesToComeTest)
#include "titles_to_come_test.moc"
