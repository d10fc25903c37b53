#include "exchange/register_import.h"
#include "request/line_bases.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

LineBasis basisOnDecision(const QString &deliberation)
{
    return lineBasis({deliberation, {}, {}});
}

LineBasis basisOnLaw(const QString &title)
{
    LineBasis basis;
    basis.law = title;
    basis.article = u"15, § 1"_s;
    basis.date = QDate(1990, 1, 15);
    return basis;
}

Draft draftOnBases(const std::vector<Bases> &bases)
{
    Draft draft;
    draft.committee = {u"22/901"_s, {}, {}};
    for (const auto &one : bases) {
        ServiceLine line;
        line.name = u"Service %1"_s.arg(draft.services.size() + 1);
        line.basis = one;
        draft.services.push_back(line);
    }
    return draft;
}

} // namespace

/// What each line of a request rests on.
class LineBasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineWithoutABasisRestsOnTheRequests()
    {
        const auto draft = draftOnBases({{}, {basisOnLaw(u"KSZ-wet"_s)}});
        QCOMPARE(basesOf(draft, draft.services[0]), Bases{basisOnDecision(u"22/901"_s)});
        QCOMPARE(basesOf(draft, draft.services[1]), Bases{basisOnLaw(u"KSZ-wet"_s)});
        Draft none;
        none.services.resize(1);
        QVERIFY(basesOf(none, none.services[0]).empty());
    }

    void linesOnTheSameStandTogether()
    {
        const auto groups =
            linesByBasis(draftOnBases({{}, {basisOnLaw(u"KSZ-wet"_s)}, {basisOnDecision(u"22/901"_s)}}));
        QCOMPARE(groups.size(), size_t(2));
        QCOMPARE(groups[0].lines, (std::vector{0, 2}));
        QCOMPARE(groups[1].lines, std::vector{1});
        QCOMPARE(linesByBasis(draftOnBases({})).size(), size_t(1));
        QCOMPARE(everyBasis(draftOnBases({{}, {basisOnLaw(u"KSZ-wet"_s)}, {basisOnDecision(u"22/901"_s)}})),
                 (Bases{basisOnDecision(u"22/901"_s), basisOnLaw(u"KSZ-wet"_s)}));
    }

    void ofSeveralTheFirstDecisionHasTheColumn()
    {
        const Bases bases{basisOnLaw(u"KSZ-wet"_s), basisOnDecision(u"22/901"_s), LineBasis{},
                          basisOnDecision(u"19/905"_s)};
        const auto held = heldBasis(bases);
        QCOMPARE(held.committee.deliberation, u"22/901"_s);
        QCOMPARE(held.further, (Bases{basisOnLaw(u"KSZ-wet"_s), basisOnDecision(u"19/905"_s)}));
        QCOMPARE(heldBasis(basesOf(held)), held);
        const auto alone = heldBasis({basisOnLaw(u"KSZ-wet"_s)});
        QVERIFY(alone.committee == CommitteeBasis{});
        QCOMPARE(basesOf(alone), Bases{basisOnLaw(u"KSZ-wet"_s)});
    }

    void aDraftFileKeepsItsLinesBases()
    {
        const auto bytes = QByteArray(
            R"({"draft": {"committee": {"deliberation": "22/901"}, "services": [{"name": "A"}, {"name": "B",
            "basis": [{"deliberation": "19/905", "dossier": "IVC/KSZG/19/100"},
            {"law": "KSZ-wet", "article": "15, § 1", "date": "1990-01-15"}, {"notApplicable": "own data"}]}]}})");
        const auto draft = readDraftFile(*parseJsonBytes(bytes));
        QVERIFY(draft.hasValue());
        QVERIFY(draft->services[0].basis.empty());
        QCOMPARE(draft->services[1].basis.size(), size_t(3));
        QCOMPARE(draft->services[1].basis[1], basisOnLaw(u"KSZ-wet"_s));
        const auto written = writeJson(*draft).toObject();
        QCOMPARE(readJson<Draft>(written)->services, draft->services);
        // What a line does not state is not written: older drafts and files stay word for word.
        const auto lines = written[u"services"_s].toArray();
        QVERIFY(!lines[0].toObject().contains(u"basis"_s));
        QCOMPARE(lines[1].toObject()[u"basis"_s].toArray()[2].toObject(),
                 (QJsonObject{{u"notApplicable"_s, u"own data"_s}}));
    }

    void whatIsTwoThingsAtOnceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("basis");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const char *basis, const char *member) {
            QTest::newRow(name) << QByteArray(basis)
                                << u"draft.services[0].basis[0]."_s + QLatin1StringView(member);
        };
        row("unknown", R"({"number": "22/901"})", "number");
        row("decision and not applicable", R"({"deliberation": "22/901", "notApplicable": "x"})",
            "deliberation");
        row("law and decision", R"({"law": "KSZ-wet", "dossier": "TC/01/82"})", "law");
        row("law and not applicable", R"({"law": "KSZ-wet", "notApplicable": ""})", "law");
        row("no day", R"({"law": "KSZ-wet", "date": "15/01/1990"})", "date");
    }
    void whatIsTwoThingsAtOnceIsRefused()
    {
        QFETCH(QByteArray, basis);
        QFETCH(QString, subject);
        const auto read =
            readDraftFile(*parseJsonBytes(R"({"draft": {"services": [{"basis": [)" + basis + R"(]}]}})"));
        QVERIFY(!read);
        QCOMPARE(read.error().subject, subject);
    }
};

} // namespace licet

using licet::LineBasesTest;
LICET_TEST(LineBasesTest)

#include "line_bases_test.moc"
