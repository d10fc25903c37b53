#include "followup/away_reader.h"

#include "support/example_data.h"
#include "support/test_registry.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace licet {

/// Who signs and who is called while somebody is away.
class AwayReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Claes (official) is away 21/12–3/1, Lefèvre (deputy) 24/12–31/12, Wouters is the consultant.
    void whoIsAwayNeitherSignsNorIsCalled()
    {
        const test::ExampleRegister example;
        const auto with = readAway(example.reg->database(), {2026, 12, 21}, {2027, 1, 4}, Language::Dutch);
        const auto without = readAway(example.reg->database(), {2026, 12, 21}, {2027, 1, 4}, Language::Dutch,
                                      firstInstitution(*example.reg), u"Joris Wouters"_s);
        QVERIFY(with && without);
        QVERIFY(calls(*with, u"Joris Wouters"_s) && signsSometime(*with, u"Joris Wouters"_s));
        QVERIFY(!calls(*without, u"Joris Wouters"_s) && !signsSometime(*without, u"Joris Wouters"_s));
        QCOMPARE(without->who, u"Joris Wouters"_s);
        // Where all three are away nobody is left.
        QVERIFY(std::any_of(without->signing.begin(), without->signing.end(),
                            [](const SigningStretch &one) { return one.names.isEmpty(); }));
    }

    void whoIsAwayForAPartOfTheDaysIsCalledWithThem()
    {
        const test::ExampleRegister example;
        const auto people = *example.reg->all<Person>();
        for (auto person : people)
            if (person.name == u"Bart Lefèvre") {
                person.telephone = u"02 000 00 00"_s;
                QVERIFY(example.reg->change(person, test::stampOn({2026, 12, 1})));
            }
        const auto away = *readAway(example.reg->database(), {2026, 12, 21}, {2027, 1, 4}, Language::Dutch);
        const auto deputy = std::find_if(away.peopleToCall.begin(), away.peopleToCall.end(),
                                         [](const PersonToCall &one) { return one.name == u"Bart Lefèvre"; });
        QVERIFY(deputy != away.peopleToCall.end());
        QCOMPARE(deputy->absentFrom, std::optional(QDate(2026, 12, 24)));
        QCOMPARE(deputy->absentUntil, std::optional(QDate(2026, 12, 31)));
    }

    void everyNameSaysWhoseItIs()
    {
        const test::ExampleRegister example;
        Institution other;
        other.name = u"Andere instelling"_s;
        QVERIFY(example.reg->add(other, test::stampOn({2026, 12, 1})));
        const auto away = *readAway(example.reg->database(), {2026, 12, 21}, {2026, 12, 22}, Language::Dutch);
        std::map<QString, QStringList> names;
        for (const auto &one : away.signing.front().at)
            names[one.institution] = one.names;
        QCOMPARE(names.size(), example.reg->all<Institution>()->size());
        QCOMPARE(names.at(u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s), QStringList{u"Bart Lefèvre"_s});
        QCOMPARE(names.at(u"Andere instelling"_s), QStringList());
    }

    void theSheetsLanguageNamesTheOffices()
    {
        const test::ExampleRegister example;
        const auto named = [&](Language language) {
            QStringList names;
            const auto away = *readAway(example.reg->database(), {2026, 12, 21}, {2027, 2, 26}, language);
            for (const auto &one : away.signing.front().at)
                names << one.institution;
            for (const auto &one : away.peopleToCall)
                names << (one.role ? one.institution : one.name);
            return names;
        };
        QVERIFY(named(Language::Dutch).contains(u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s));
        const auto french = named(Language::French);
        QVERIFY2(french.contains(u"Service des Prestations complémentaires (exemple)"_s),
                 qPrintable(french.join(u'|')));
        QVERIFY(!french.contains(u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s));
        const auto recipients = *example.reg->all<Recipient>();
        for (const auto &one : recipients)
            QVERIFY2(one.names.fr.isEmpty() || one.names.fr == one.name || !french.contains(one.name),
                     qPrintable(one.name));
    }

private:
    static Id<Institution> firstInstitution(const Register &reg)
    {
        return reg.all<Institution>()->front().id;
    }
    static bool calls(const Away &away, const QString &name)
    {
        return std::any_of(away.peopleToCall.begin(), away.peopleToCall.end(),
                           [&](const PersonToCall &one) { return one.name == name; });
    }
    static bool signsSometime(const Away &away, const QString &name)
    {
        return std::any_of(away.signing.begin(), away.signing.end(),
                           [&](const SigningStretch &one) { return one.names.contains(name); });
    }
};

} // namespace licet

using licet::AwayReaderTest;
LICET_TEST(AwayReaderTest)
#include "away_reader_test.moc"
