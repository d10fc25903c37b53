#include "documents/labels.h"

#include "committee/decision.h"
#include "institution/institution.h"
#include "institution/signatory.h"
#include "request/draft.h"
#include "support/test_registry.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

template <class E>
QStringList keysOf(const QString &stem)
{
    QStringList keys;
    for (const auto &one : EnumCodes<E>::all)
        keys << stem + u'.' + codeOf(one.value);
    return keys;
}

} // namespace

/// A code that a paper shows has its word in each version and language.
class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsWordInEveryForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("version");
        for (const auto &form : {u"webservices"_s, u"ocmw"_s}) {
            const auto versions = QDir(u":/forms/"_s + form).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            QVERIFY(!versions.isEmpty());
            for (const auto &version : versions)
                QTest::addRow("%s %s", qPrintable(form), qPrintable(version)) << form << version;
        }
    }
    void everyCodeHasItsWordInEveryForm()
    {
        QFETCH(QString, form);
        QFETCH(QString, version);
        const auto keys = keysOf<Authority>(u"authority"_s) + keysOf<Environment>(u"environment"_s) +
                          keysOf<ServiceMode>(u"mode"_s) + keysOf<RequestKind>(u"kind"_s) +
                          keysOf<Network>(u"network"_s);
        for (const auto &language : EnumCodes<Language>::all) {
            const auto labels = Labels::load(form, version, language.value);
            QVERIFY(labels);
            for (const auto &key : keys)
                QVERIFY2((*labels)(key) != key,
                         qPrintable(u"%1 %2 lacks %3"_s.arg(form, codeOf(language.value), key)));
        }
    }
};

} // namespace licet

using licet::LabelsTest;
LICET_TEST(LabelsTest)
#include "labels_test.moc"
