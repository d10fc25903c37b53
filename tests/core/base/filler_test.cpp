#include "base/filler.h"

#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class FillerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsForNothingTellsNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"",
                                 " ",
                                 "-",
                                 "–",
                                 "?",
                                 "???",
                                 ".",
                                 "…",
                                 "/",
                                 "\u200b",
                                 "\u00ad",
                                 "n.v.t.",
                                 "N.V.T",
                                 "nvt",
                                 " nvt ",
                                 "niet van toepassing",
                                 "te bepalen",
                                 "in te vullen",
                                 "onbekend",
                                 "sans objet",
                                 "s.o.",
                                 "à compléter",
                                 "A COMPLETER",
                                 "inconnu",
                                 "nicht zutreffend",
                                 "entfällt",
                                 "unbekannt",
                                 "k.A.",
                                 "zu ergänzen",
                                 "n/a",
                                 "N/A",
                                 "na",
                                 "tbd",
                                 "T.B.D.",
                                 "xxx",
                                 "XXX",
                                 "to be determined",
                                 "none"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatStandsForNothingTellsNothing()
    {
        QFETCH(const QString, text);
        QVERIFY(tellsNothing(text));
    }

    void whatTellsSomethingStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text :
             {"1", "V3", "é", "Ω", "𐐀", "onbekend systeem", "Nvt-dienst", "Niet van toepassing op loonkosten",
              "Sans objet social", "XXL", "Naam", "Geen enkel gegeven wordt bewaard.", "Unbekannte Absender"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatTellsSomethingStays()
    {
        QFETCH(const QString, text);
        QVERIFY(!tellsNothing(text));
    }
};

} // namespace licet

using licet::FillerTest;
LICET_TEST(FillerTest)
#include "filler_test.moc"
