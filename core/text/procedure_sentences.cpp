#include "text/finding_rows.h"

#include <QCoreApplication>

namespace licet {

const std::vector<const char *> &procedureSentences()
{
    // NOLINTBEGIN(bugprone-suspicious-missing-comma): a long sentence goes over lines
    static const std::vector<const char *> sentences{
        QT_TRANSLATE_NOOP("Procedure", "Authorizations are needed in each environment."),
        QT_TRANSLATE_NOOP("Procedure", "First come the connection and the authorizations for test and "
                                       "acceptance; then development begins."),
        QT_TRANSLATE_NOOP("Procedure",
                          "Meanwhile the request for authorization is filed with the committee."),
        QT_TRANSLATE_NOOP("Procedure", "The committee has a procedure of its own for that."),
        QT_TRANSLATE_NOOP("Procedure", "The committee’s authorizations can be consulted on its page."),
        QT_TRANSLATE_NOOP("Procedure", "The use of these web services is subject to this procedure."),
        QT_TRANSLATE_NOOP(
            "Procedure", "An authorization is always limited to one definite purpose, named in the request."),
        QT_TRANSLATE_NOOP("Procedure", "The use is subject to an authorization of the committee."),
        QT_TRANSLATE_NOOP("Procedure",
                          "A favourable answer generally depends on keeping the minimum security norms."),
        QT_TRANSLATE_NOOP("Procedure",
                          "The General Coordination Committee approved these norms; KSZ publishes them."),
        QT_TRANSLATE_NOOP("Procedure",
                          "The norms require security logging of every use: who, what, when and how."),
        QT_TRANSLATE_NOOP("Procedure", "KSZ keeps all requests and all answers."),
        QT_TRANSLATE_NOOP("Procedure", "With a program number the institution must log each request, so that "
                                       "the physical person can be found."),
        QT_TRANSLATE_NOOP("Procedure", "Logs are kept for at least 10 years."),
        QT_TRANSLATE_NOOP("Procedure", "The form is signed by the managing official or the deputy, or in "
                                       "their absence by the security consultant."),
        QT_TRANSLATE_NOOP("Procedure", "The form is available on the website of KSZ."),
        QT_TRANSLATE_NOOP("Procedure", "Exchanges that involve public centres for social welfare use a "
                                       "separate form, kept by the Administratieve Cel at Smals."),
        QT_TRANSLATE_NOOP("Procedure", "The form is always signed by somebody entitled to do so."),
        QT_TRANSLATE_NOOP("Procedure", "A request is limited to one environment."),
        QT_TRANSLATE_NOOP("Procedure", "Only the KSZ security service allots program numbers."),
        QT_TRANSLATE_NOOP("Procedure", "The request is worded precisely; the contact at PPKB can help."),
        QT_TRANSLATE_NOOP(
            "Procedure",
            "For production the committee’s authorization number is stated, or explicitly “not applicable”."),
        QT_TRANSLATE_NOOP("Procedure", "The completed form is sent to PPKB."),
        QT_TRANSLATE_NOOP(
            "Procedure",
            "The security service tells the institution’s security consultant of the execution."),
        QT_TRANSLATE_NOOP("Procedure", "Only correctly completed forms are handled."),
        QT_TRANSLATE_NOOP("Procedure",
                          "Questions on authorizations and profiles go to the KSZ security service."),
    };
    // NOLINTEND(bugprone-suspicious-missing-comma)
    return sentences;
}

} // namespace licet
