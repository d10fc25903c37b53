#include "documents/none_word.h"

#include "documents/differences_section.h"
#include "request/declared_none.h"
#include "support/example_data.h"
#include "support/paper_text.h"
#include "support/test_registry.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// A complete draft that says nothing in any optional field.
Draft draftWithoutOptionalFields()
{
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.endDate.reset();
    for (auto *text : {&draft.dataConcerned, &draft.legalContext, &draft.legalBasis, &draft.remarks,
                       &draft.logging->joinedBy})
        text->clear();
    draft.contacts.reset();
    return draft;
}

PaperInput formDeclaring(const QStringList &fields, Language language)
{
    auto input = test::finalVersionOf(draftWithoutOptionalFields());
    input.frozen.language = language;
    input.frozen.draft.none = fields;
    return input;
}

QStringList formLines(const PaperInput &input)
{
    QStringList lines;
    for (const auto &line : test::textOfForm(input, Marking::Original, input.frozen.language).split(u'\n'))
        lines << QString(line).replace(QChar(0xa0), u' ').simplified();
    return lines;
}

/// A label that is too long for its line goes on in the next one.
bool hasRow(const QStringList &lines, const QString &label, const QString &value)
{
    constexpr int shown = 12;
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
        return line.startsWith(label.left(shown)) && line.endsWith(u' ' + value);
    });
}

QString formWords(const PaperInput &input)
{
    return test::textOfForm(input, Marking::Original, input.frozen.language)
        .replace(QChar(0xa0), u' ')
        .simplified();
}

struct Labelled
{
    QString field;
    QString label; ///< key of the form's labels
};
const std::vector<Labelled> optionalRows{
    {u"endDate"_s, u"endDate"_s},
    {u"dataConcerned"_s, u"dataConcerned"_s},
    {u"legalContext"_s, u"legalContext"_s},
    {u"legalBasis"_s, u"legalBasis"_s},
    {u"logging.joinedBy"_s, u"joinedBy"_s},
    {u"contacts.functional"_s, u"functional"_s},
    {u"contacts.technical"_s, u"technical"_s},
    {u"contacts.ppkb"_s, u"ppkb"_s},
    {u"remarks"_s, u"remarks"_s},
};

} // namespace

class NoneOnFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTickedFieldPrintsItsWord_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("none");
        QTest::addColumn<QString>("noEnd");
        for (const auto *version : {"2017-07", "2026-11"}) {
            const auto row = [&](Language language, const QString &none, const QString &noEnd) {
                QTest::addRow("%s %s", qPrintable(codeOf(language)), version)
                    << language << QString::fromLatin1(version) << none << noEnd;
            };
            row(Language::Dutch, u"geen"_s, u"onbepaald"_s);
            row(Language::French, u"néant"_s, u"indéterminée"_s);
            row(Language::German, u"keine"_s, u"unbefristet"_s);
            row(Language::English, u"none"_s, u"without end date"_s);
        }
    }
    void aTickedFieldPrintsItsWord()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, version);
        QFETCH(const QString, none);
        QFETCH(const QString, noEnd);
        QCOMPARE(qsizetype(optionalRows.size()), fieldsThatMayBeNone().size());
        auto dashed = formDeclaring({}, language);
        dashed.frozen.form.version = version;
        auto declared = formDeclaring(fieldsThatMayBeNone(), language);
        declared.frozen.form.version = version;
        const auto labels = *Labels::load(u"webservices"_s, version, language);
        const auto without = formLines(dashed), with = formLines(declared);
        for (const auto &row : optionalRows) {
            const auto label = labels(row.label);
            const auto word = row.field == u"endDate" ? noEnd : none;
            QVERIFY2(hasRow(without, label, u"–"_s), qPrintable(row.field + without.join(u'\n')));
            QVERIFY2(!hasRow(without, label, word), qPrintable(row.field + without.join(u'\n')));
            QVERIFY2(hasRow(with, label, word), qPrintable(row.field + with.join(u'\n')));
        }
    }

    // One tick speaks for one field.
    void theOthersKeepTheirDash()
    {
        const auto text = formWords(formDeclaring({u"legalBasis"_s}, Language::Dutch));
        QVERIFY2(text.contains(u"Wettelijke basis geen"_s), qPrintable(text));
        QVERIFY(text.contains(u"Wettelijke context –"_s));
        QCOMPARE(text.count(QRegularExpression(u"\\bgeen\\b"_s)), 1);
    }

    void whatIsTypedStandsAsTyped()
    {
        auto input = formDeclaring({u"legalBasis"_s}, Language::Dutch);
        input.frozen.draft.legalBasis = u"nvt"_s;
        const auto text = formWords(input);
        QVERIFY2(text.contains(u"Wettelijke basis nvt"_s), qPrintable(text));
    }

    void theReasonOfAnEndCanBeNone()
    {
        auto input = formDeclaring({u"remarks"_s, u"endDate"_s}, Language::French);
        input.frozen.draft.kind = RequestKind::End;
        const auto text = formWords(input);
        QVERIFY2(text.contains(u"Motif néant"_s), qPrintable(text));
        // It has a last day, or it ends nothing.
        QVERIFY2(!text.contains(u"indéterminée"_s), qPrintable(text));
    }

    void aChangeNamesItOnlyWhereTheExecutedFormDiffers()
    {
        auto input = formDeclaring({u"legalBasis"_s, u"legalContext"_s, u"contacts.ppkb"_s, u"endDate"_s},
                                   Language::Dutch);
        auto &frozen = input.frozen;
        frozen.draft.kind = RequestKind::Change;
        const auto &line = frozen.draft.services.front();
        SnapshotAuthorization old;
        old.service = line.name;
        old.version = line.version;
        old.operations = line.operations;
        old.environment = frozen.draft.environment;
        old.purpose = frozen.draft.purpose;
        old.committee = frozen.draft.committee;
        const auto labels = *Labels::load(u"webservices"_s, u"2026-11"_s, Language::Dutch);
        const auto differing = [&] {
            QStringList said;
            for (const auto &one : differencesOf(frozen, labels).differing)
                if (one.old == u"–" || one.asked == u"–" || one.old == u"geen" || one.asked == u"geen")
                    said << u"%1: %2 > %3"_s.arg(one.label, one.old, one.asked);
            return said;
        };
        old.form = frozen.draft;
        frozen.concerned = old;
        QCOMPARE(differing().filter(u"geen"_s), QStringList());
        frozen.concerned->form->none = {u"legalContext"_s};
        QCOMPARE(differing().filter(u"geen"_s),
                 (QStringList{u"Wettelijke basis: – > geen"_s,
                              u"Contactpersonen: Contactpersoon bij PPKB: – > geen"_s}));
        // No form said anything of a right that came from a list.
        frozen.concerned->form.reset();
        QCOMPARE(differing().filter(u"geen"_s), QStringList());
    }
};

} // namespace licet

using licet::NoneOnFormTest;
LICET_TEST(NoneOnFormTest)
#include "none_on_form_test.moc"
