#include "documents/basis_rows.h"
#include "documents/cover_sections.h"
#include "documents/differences_section.h"
#include "support/example_data.h"
#include "support/paper_text.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

LineBasis onLawOf1990()
{
    LineBasis basis;
    basis.law = u"Wet houdende oprichting van een Kruispuntbank"_s;
    basis.article = u"15, § 1"_s;
    basis.date = QDate(1990, 1, 15);
    return basis;
}

LineBasis onDeliberation(const QString &deliberation)
{
    return lineBasis({deliberation, {}, {}});
}

/// Of two services for production, the first on 22/901 as the request is, the second on `bases`.
Draft twoServicesOn(const Bases &bases)
{
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.services.resize(1);
    draft.services.push_back({u"PersonService"_s, u"3"_s, {true, {}}, {}, {}});
    draft.services[1].basis = bases;
    return draft;
}

QString textOfBasisForm(const PaperInput &input, Language language = Language::Dutch)
{
    return test::textOfForm(input, Marking::Original, language).simplified();
}

QString textOfBasisCover(const PaperInput &input)
{
    return test::textOfPdf(*writePdf(**coverPage(input, Language::Dutch), u"cover"_s)).simplified();
}

} // namespace

/// What each line rests on, as papers say it.
class BasisOfLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOnTheSameSayItOnce()
    {
        const auto before = textOfBasisForm(test::finalVersionOf(twoServicesOn({})));
        QVERIFY(!before.contains(u"Grondslag voor"_s));
        QCOMPARE(before.count(u"Beraadslaging nr. 22/901"_s), 1);
        auto draft = twoServicesOn({onDeliberation(u"22/901"_s)});
        QCOMPARE(textOfBasisForm(test::finalVersionOf(draft)).count(u"Beraadslaging nr. 22/901"_s), 1);
    }

    void linesOnDifferentThingsSayEachTheirs()
    {
        const auto text = textOfBasisForm(test::finalVersionOf(twoServicesOn({onLawOf1990()})));
        const auto first = text.indexOf(u"Grondslag voor DmfaConsultationService versie 1"_s);
        const auto second = text.indexOf(u"Grondslag voor PersonService versie 3"_s);
        QVERIFY2(first > 0 && second > first, qPrintable(text));
        QVERIFY(text.mid(first, second - first).contains(u"Beraadslaging nr. 22/901"_s));
        // For production it stands in the place of the decision, which is declared.
        QVERIFY2(
            text.mid(second).contains(u"Niet van toepassing: Wet houdende oprichting van een Kruispuntbank "
                                      "van 15/01/1990, artikel 15, § 1"_s),
            qPrintable(text.mid(second, 400)));
        QVERIFY2(text.contains(u"Voor PersonService versie 3 is geen machtiging vereist"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"onder de voorwaarden van de vermelde machtiging"_s));
    }

    void aLawIsNoDeclarationOutsideProduction()
    {
        auto draft = twoServicesOn({onLawOf1990()});
        draft.environment = Environment::Test;
        const auto text = textOfBasisForm(test::finalVersionOf(draft));
        QVERIFY2(text.contains(u"Wet of koninklijk besluit Wet houdende oprichting"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Niet van toepassing"_s));
        QVERIFY(!text.contains(u"is geen machtiging vereist"_s));
    }

    void severalDecisionsStandEachWithItsAuthority()
    {
        auto draft = twoServicesOn({});
        for (auto &line : draft.services)
            line.basis = {onDeliberation(u"22/901"_s), onDeliberation(u"19/905"_s), onLawOf1990()};
        draft.committee = {};
        const auto text = textOfBasisForm(test::finalVersionOf(draft));
        QVERIFY(!text.contains(u"Grondslag voor"_s));
        QCOMPARE(text.count(u"Beraadslaging nr. "_s), 2);
        QCOMPARE(text.count(u"Beslist door"_s), 2);
        // Beside a decision a law is no reason why none applies.
        QVERIFY2(text.contains(u"Wet of koninklijk besluit Wet houdende"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Niet van toepassing"_s));
    }

    void theWordArticleIsNotSaidTwice()
    {
        auto law = onLawOf1990();
        law.article = u"Artikel 15, § 1"_s;
        const auto text = textOfBasisForm(test::finalVersionOf(twoServicesOn({law})));
        QVERIFY2(text.contains(u"15/01/1990, Artikel 15, § 1"_s), qPrintable(text));
    }

    void aTitleThatSaysItsDaySaysItOnce()
    {
        const auto labels = *Labels::load(u"webservices"_s, u"2026-11"_s, Language::Dutch);
        auto law = onLawOf1990();
        law.article.clear();
        for (const auto &title :
             {u"Wet van 15 januari 1990 houdende oprichting"_s, u"Loi du 15 janvier 1990"_s,
              u"Gesetz vom 15. Januar 1990"_s, u"Wet van 15/1/1990"_s, u"Wet van 15.01.1990"_s}) {
            law.law = title;
            QCOMPARE(lawText(law, labels), title);
        }
        for (const auto &title :
             {u"Wet van 5 januari 1990"_s, u"Wet van 15 januari 1991"_s, u"Wet"_s, u"Wet van 15/01/199"_s}) {
            law.law = title;
            QCOMPARE(lawText(law, labels), title + u" van 15/01/1990"_s);
        }
        law.date = QDate(1990, 1, 5);
        law.law = u"Wet van 15 januari 1990"_s;
        QCOMPARE(lawText(law, labels), u"Wet van 15 januari 1990 van 05/01/1990"_s);
    }

    void eachLanguageAndFormSaysIt()
    {
        for (const auto &language : EnumCodes<Language>::all) {
            auto input = test::finalVersionOf(twoServicesOn({onLawOf1990()}));
            input.frozen.language = language.value;
            for (const auto &version : {u"2017-07"_s, u"2026-11"_s}) {
                input.frozen.form.version = version;
                const auto text = textOfBasisForm(input, language.value);
                QVERIFY2(text.contains(u"15, § 1"_s) && !text.contains(u"%1"_s) && !text.contains(u"law."_s),
                         qPrintable(text));
            }
        }
    }

    void theCoverSaysEachAndItsConditions()
    {
        auto input = test::finalVersionOf(twoServicesOn({onLawOf1990()}));
        const auto text = textOfBasisCover(input);
        QVERIFY2(text.contains(u"PersonService versie 3: Niet van toepassing: Wet houdende"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"PersonService versie 3: U verklaart"_s), qPrintable(text));
        // A decision on which no line rests any more binds nobody.
        QVERIFY(input.frozen.decision);
        input.frozen.decision->steps.front().conditions = u"Enkel voor lopende aanvragen."_s;
        QVERIFY(textOfBasisCover(input).contains(u"Enkel voor lopende aanvragen."_s));
        input.frozen.draft.services[0].basis = {onLawOf1990()};
        QVERIFY(!textOfBasisCover(input).contains(u"Enkel voor lopende aanvragen."_s));
    }

    void aChangeComparesAllOfThem()
    {
        auto draft = twoServicesOn({});
        draft.services.resize(1);
        draft.services[0].basis = {onLawOf1990(), onDeliberation(u"22/901"_s)};
        auto input = test::finalVersionOf(draft);
        SnapshotAuthorization old;
        old.service = draft.services[0].name;
        old.committee = {u"22/901"_s, {}, {}};
        old.furtherBasis = {onLawOf1990()};
        input.frozen.concerned = old;
        const auto labels = *Labels::load(u"webservices"_s, u"2026-11"_s, Language::Dutch);
        const auto differing = [&] {
            const auto found = differencesOf(input.frozen, labels);
            return std::count_if(found.differing.begin(), found.differing.end(),
                                 [&](const Difference &one) { return one.label == labels(u"committee"_s); });
        };
        QCOMPARE(differing(), 0);
        input.frozen.draft.services[0].basis.push_back(onDeliberation(u"19/905"_s));
        QCOMPARE(differing(), 1);
    }
};

} // namespace licet

using licet::BasisOfLinesTest;
LICET_TEST(BasisOfLinesTest)

#include "basis_of_lines_test.moc"
