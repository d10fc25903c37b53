#include "request/form_definition.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class FormDefinitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothOfficialFormsAreShipped()
    {
        const auto webServices = currentForm(FormVariant::WebServices);
        QVERIFY(webServices.hasValue());
        QCOMPARE(webServices->name, u"webservices"_s);
        QCOMPARE(webServices->version, u"2026-11"_s);
        QCOMPARE(webServices->recipient, u"ppkb"_s);
        QVERIFY(webServices->serviceLines > 0);
        const auto ocmw = currentForm(FormVariant::Ocmw);
        QVERIFY(ocmw.hasValue());
        QCOMPARE(ocmw->name, u"ocmw"_s);
        QCOMPARE(ocmw->recipient, u"ocmw-cell"_s);
    }

    void theFormFits()
    {
        Draft draft;
        Institution institution;
        QCOMPARE(codeOf(fittingForm(draft, {})), u"webservices"_s);
        QCOMPARE(codeOf(fittingForm(draft, institution)), u"webservices"_s);
        draft.ocmwInvolved = true;
        QCOMPARE(codeOf(fittingForm(draft, institution)), u"ocmw"_s);
        draft.ocmwInvolved = false;
        institution.kind = InstitutionKind::Ocmw;
        QCOMPARE(codeOf(fittingForm(draft, institution)), u"ocmw"_s);
        draft.form = FormVariant::WebServices;
        QCOMPARE(codeOf(fittingForm(draft, institution)), u"webservices"_s);
    }
};

} // namespace licet

using licet::FormDefinitionTest;
LICET_TEST(FormDefinitionTest)

#include "form_definition_test.moc"
